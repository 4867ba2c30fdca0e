package org.tavsiya.recommendation.write.rules;

import java.util.Optional;
import org.tavsiya.recommendation.write.model.Assessment;
import org.tavsiya.rules.Rule;

/** Only an assessment that stands can be corrected or retracted. */
public record AssessmentStands(Optional<Assessment> assessment, String id) implements Rule {

    @Override
    public boolean broken() {
        return assessment.isEmpty();
    }

    @Override
    public String sentence() {
        return "There is no assessment " + id
                + " that stands: it was corrected or retracted before, or never published.";
    }
}
