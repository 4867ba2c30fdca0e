package org.tavsiya.bulk.kinds;

import org.tavsiya.rules.Rule;

/** Which recommendation took the place. */
record NewerIsNamed(String newerId) implements Rule {

    @Override
    public boolean broken() {
        return newerId == null;
    }

    @Override
    public String sentence() {
        return "Name the newer recommendation.";
    }

    @Override
    public String field() {
        return "newerId";
    }
}
