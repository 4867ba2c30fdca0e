package org.tavsiya.report.write.placerecommendations;

import org.tavsiya.rules.Rule;

/** A report that nobody reads helps nobody. */
record NotTooManyRecommendations(int then) implements Rule {

    private static final int MOST = 500;

    @Override
    public boolean broken() {
        return then > MOST;
    }

    @Override
    public String sentence() {
        return "A report holds up to " + MOST + " recommendations.";
    }

    @Override
    public String field() {
        return "recommendations";
    }
}
