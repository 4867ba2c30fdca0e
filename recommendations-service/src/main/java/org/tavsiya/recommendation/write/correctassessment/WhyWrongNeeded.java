package org.tavsiya.recommendation.write.correctassessment;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** A correction says what was wrong, beside the reason of the assessment that takes the place (docs/METHOD.md, rule e). */
record WhyWrongNeeded(String whyWrong) implements Rule {

    @Override
    public boolean broken() {
        return Letters.none(whyWrong);
    }

    @Override
    public String sentence() {
        return "A correction says what was wrong about the earlier assessment: one sentence, beside the reason of the right one.";
    }

    @Override
    public String field() {
        return "whyWrong";
    }
}
