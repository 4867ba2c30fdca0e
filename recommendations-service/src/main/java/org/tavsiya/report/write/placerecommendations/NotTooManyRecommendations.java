package org.tavsiya.report.write.placerecommendations;

import org.tavsiya.rules.Rule;

/** A report that nobody reads helps nobody. */
record NotTooManyRecommendations(int then) implements Rule {

    @Override
    public boolean broken() {
        return then > PlaceRecommendations.MOST;
    }

    @Override
    public String sentence() {
        return "A report holds up to " + PlaceRecommendations.MOST + " recommendations.";
    }

    @Override
    public String field() {
        return "recommendations";
    }
}
