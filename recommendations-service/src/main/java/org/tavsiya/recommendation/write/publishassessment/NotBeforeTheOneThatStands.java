package org.tavsiya.recommendation.write.publishassessment;

import java.time.LocalDate;
import java.util.Optional;
import org.tavsiya.recommendation.write.model.Assessment;
import org.tavsiya.rules.Rule;

/** A later assessment is not effective before the earlier one: that would be a correction. */
record NotBeforeTheOneThatStands(Optional<Assessment> current, LocalDate effectiveOn) implements Rule {

    @Override
    public boolean broken() {
        return current.isPresent()
                && effectiveOn != null
                && effectiveOn.isBefore(current.get().effectiveOn());
    }

    @Override
    public String sentence() {
        return "Effective " + effectiveOn + " lies before the assessment that stands ("
                + current.orElseThrow().effectiveOn() + "). If that one was wrong, correct it.";
    }

    @Override
    public String field() {
        return "effectiveOn";
    }
}
