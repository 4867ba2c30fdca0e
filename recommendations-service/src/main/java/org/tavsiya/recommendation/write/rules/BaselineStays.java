package org.tavsiya.recommendation.write.rules;

import java.util.Map;
import java.util.Optional;
import org.tavsiya.recommendation.write.model.Assessment;
import org.tavsiya.rules.Rule;

/** A regression does not stay measured against what was taken back. */
public record BaselineStays(Optional<Assessment> regression) implements Rule {

    @Override
    public boolean broken() {
        return regression.isPresent();
    }

    @Override
    public String sentence() {
        return "This assessment is the baseline of the regression of "
                + regression.orElseThrow().effectiveOn() + ", which stands; correct or retract that one first.";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("regression", regression.orElseThrow().effectiveOn().toString());
    }
}
