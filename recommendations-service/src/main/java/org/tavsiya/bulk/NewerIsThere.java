package org.tavsiya.bulk;

import org.tavsiya.rules.Rule;

/** Nothing takes the place of others that the register does not hold. */
record NewerIsThere(boolean there) implements Rule {

    @Override
    public boolean broken() {
        return !there;
    }

    @Override
    public String sentence() {
        return "The register holds no such newer recommendation.";
    }

    @Override
    public String field() {
        return "newerId";
    }
}
