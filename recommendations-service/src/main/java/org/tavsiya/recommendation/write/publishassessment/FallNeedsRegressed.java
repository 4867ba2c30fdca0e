package org.tavsiya.recommendation.write.publishassessment;

import java.util.Map;
import java.util.Set;
import org.tavsiya.recommendation.Status;
import org.tavsiya.rules.Rule;

/** A fall by more than one step is a regression of the world, or else the earlier assessment was wrong. */
record FallNeedsRegressed(Status from, Status to) implements Rule {

    private static final Map<Status, Set<Status>> FALLS = Map.of(
            Status.SUBSTANTIALLY_IMPLEMENTED, Set.of(Status.NOT_IMPLEMENTED),
            Status.FULLY_IMPLEMENTED, Set.of(Status.NOT_IMPLEMENTED, Status.PARTIALLY_IMPLEMENTED));

    @Override
    public boolean broken() {
        return to != null && FALLS.getOrDefault(from, Set.of()).contains(to);
    }

    @Override
    public String sentence() {
        return "Moving from " + from + " to " + to
                + ": use REGRESSED if the situation got worse, or correct the earlier assessment if it was wrong.";
    }

    @Override
    public String field() {
        return "status";
    }
}
