package org.tavsiya.recommendation.write.rules;

import java.util.Optional;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.model.Assessment;
import org.tavsiya.rules.Rule;

/** Regressed means worse than a named earlier judgment; that nothing was known is none. */
record RegressionNeedsBaseline(Status to, Optional<Assessment> baseline) implements Rule {

    @Override
    public boolean broken() {
        return to == Status.REGRESSED && baseline.isEmpty();
    }

    @Override
    public String sentence() {
        return "REGRESSED needs a baseline: an earlier assessment that stands and that this one is worse than.";
    }

    @Override
    public String field() {
        return "status";
    }
}
