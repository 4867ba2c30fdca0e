package org.tavsiya.recommendation.write.publishassessment;

import org.tavsiya.recommendation.Status;
import org.tavsiya.rules.Rule;

/** Regressed means worse than a named earlier assessment. */
record RegressionNeedsBaseline(Status to, String baseline) implements Rule {

    @Override
    public boolean broken() {
        return to == Status.REGRESSED && baseline == null;
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
