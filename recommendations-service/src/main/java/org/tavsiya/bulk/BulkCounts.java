package org.tavsiya.bulk;

import java.util.Map;

/** How many of a run are how far. */
public record BulkCounts(int total, Map<Foreseen, Integer> foreseen, Map<Came, Integer> outcomes) {

    public int of(Foreseen what) {
        return foreseen.getOrDefault(what, 0);
    }

    public int of(Came what) {
        return outcomes.getOrDefault(what, 0);
    }

    public int looked() {
        return foreseen.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int ended() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What would be done and was not yet. */
    public int left() {
        return of(Foreseen.CHANGES) - ended();
    }
}
