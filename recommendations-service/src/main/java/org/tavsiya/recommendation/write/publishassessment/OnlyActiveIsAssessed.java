package org.tavsiya.recommendation.write.publishassessment;

import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.rules.Rule;

/** What was superseded or no longer applies is not assessed again. */
record OnlyActiveIsAssessed(Lifecycle lifecycle) implements Rule {

    @Override
    public boolean broken() {
        return lifecycle != Lifecycle.ACTIVE;
    }

    @Override
    public String sentence() {
        return "This recommendation is " + lifecycle
                + "; assess the one that took its place, or set it active again first.";
    }

    @Override
    public String field() {
        return "status";
    }
}
