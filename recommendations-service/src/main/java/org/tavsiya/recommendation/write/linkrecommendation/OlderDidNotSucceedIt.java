package org.tavsiya.recommendation.write.linkrecommendation;

import org.tavsiya.rules.Rule;

/** Two recommendations that supersede each other would both leave the figures. */
record OlderDidNotSucceedIt(String newer, String supersededBy, String older) implements Rule {

    @Override
    public boolean broken() {
        return older != null && older.equals(supersededBy);
    }

    @Override
    public String sentence() {
        return newer + " was superseded by " + older + " already; it cannot be the newer of the two.";
    }

    @Override
    public String field() {
        return "olderId";
    }
}
