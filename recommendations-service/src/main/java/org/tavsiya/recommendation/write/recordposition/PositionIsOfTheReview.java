package org.tavsiya.recommendation.write.recordposition;

import org.tavsiya.recommendation.Position;
import org.tavsiya.rules.Rule;

/**
 * Only in the Universal Periodic Review does the State support or note a recommendation; to a treaty body it replies.
 *
 * @param body null where the source names none, and nothing is refused
 */
record PositionIsOfTheReview(String body) implements Rule {

    @Override
    public boolean broken() {
        return !Position.takenOn(body);
    }

    @Override
    public String sentence() {
        return "A State takes a position on recommendations of the Universal Periodic Review alone; what it tells "
                + body + " is a claim.";
    }

    @Override
    public String field() {
        return "position";
    }
}
