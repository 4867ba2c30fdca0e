package org.tavsiya.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.EnumMap;
import java.util.Map;
import org.tavsiya.recommendation.Status;

/**
 * One bar: how many recommendations, by status in the fixed order, and the index over them.
 *
 * @param n all of them; the statuses add up to it
 * @param assessed those with a value in the index: neither unassessed nor without information. How much of the paragraphs
 *     that is, says the index's coverage
 */
public record Counts(int n, int assessed, Map<Status, Integer> statuses, Index index) {

    public Counts {
        Map<Status, Integer> all = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            all.put(status, statuses.getOrDefault(status, 0));
        }
        statuses = all;
    }

    /** Share of all that are assessed, in whole per cent, rounded down. */
    @JsonIgnore
    public int assessedPercent() {
        return n == 0 ? 0 : (int) (100L * assessed / n);
    }

    public int of(Status status) {
        return statuses.get(status);
    }
}
