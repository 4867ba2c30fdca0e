package org.tavsiya.bulk;

import org.tavsiya.rules.Rule;

/** What is said of many is said of recommendations that the register holds. */
record RecommendationIsThere(boolean there) implements Rule {

    @Override
    public boolean broken() {
        return !there;
    }

    @Override
    public String sentence() {
        return "The register holds no such recommendation.";
    }
}
