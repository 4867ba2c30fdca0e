package org.tavsiya.recommendation.write.linkrecommendation;

import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.rules.Rule;

/** The newer of two counts in the figures; else the older one would leave them for nothing. */
record NewerCounts(String newer, Lifecycle lifecycle) implements Rule {

    @Override
    public boolean broken() {
        return lifecycle != Lifecycle.ACTIVE;
    }

    @Override
    public String sentence() {
        return newer + " is " + lifecycle
                + " itself and counts no more; link the older one to the recommendation that took its place.";
    }

    @Override
    public String field() {
        return "olderId";
    }
}
