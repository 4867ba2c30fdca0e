package org.tavsiya.recommendation.write.rules;

import org.tavsiya.recommendation.Clocks;
import org.tavsiya.rules.Rule;

/** When the fact happened and when it was said are two clocks, and both are needed. */
record DatesNeeded(Clocks clocks) implements Rule {

    @Override
    public boolean broken() {
        return clocks == null || clocks.effectiveOn() == null || clocks.assertedOn() == null;
    }

    @Override
    public String sentence() {
        return "Two dates are needed: when it happened (effective) and when it was said (asserted).";
    }

    @Override
    public String field() {
        return "effectiveOn";
    }
}
