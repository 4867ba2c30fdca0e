package org.tavsiya.recommendation.write.rules;

import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.rules.Rule;

/** Demonstration data that was removed takes no more statements. */
record StillInRegister(RecommendationState state) implements Rule {

    @Override
    public boolean broken() {
        return state.removed();
    }

    @Override
    public String sentence() {
        return "This recommendation was demonstration data and has been removed from the register.";
    }
}
