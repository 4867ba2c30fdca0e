package org.tavsiya.evidence.write.attachevidence;

import org.tavsiya.rules.Rule;

/** Nothing bears upon what is not in the register. */
record RecommendationIsKnown(boolean known) implements Rule {

    @Override
    public boolean broken() {
        return !known;
    }

    @Override
    public String sentence() {
        return "There is no such recommendation in the register.";
    }

    @Override
    public String field() {
        return "recommendationId";
    }
}
