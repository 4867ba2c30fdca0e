package org.tavsiya.uptake.write.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tavsiya.uptake.events.PassingOverWithdrawn;
import org.tavsiya.uptake.events.SuggestionPassedOver;
import org.tavsiya.uptake.events.SuggestionTakenUp;
import org.tavsiya.uptake.events.TakingUpWithdrawn;
import org.tavsiya.uptake.events.UptakeEvent;

/** What was said of the suggestions of a report. {@link #evolve} never refuses, calls out or looks at a clock. */
public final class UptakeState {

    private final Map<String, Set<String>> became = new HashMap<>();
    private final Set<String> passedOver = new HashSet<>();
    private long version = -1;

    public void evolve(UptakeEvent event) {
        version++;
        String suggestion = event.suggestionId();
        if (event instanceof SuggestionTakenUp e) {
            became.computeIfAbsent(suggestion, s -> new HashSet<>()).add(e.recommendationId());
            passedOver.remove(suggestion);
        } else if (event instanceof TakingUpWithdrawn e) {
            became.getOrDefault(suggestion, new HashSet<>()).remove(e.recommendationId());
        } else if (event instanceof SuggestionPassedOver) {
            passedOver.add(suggestion);
        } else if (event instanceof PassingOverWithdrawn) {
            passedOver.remove(suggestion);
        } else {
            throw new IllegalStateException(
                    "No evolution for " + event.getClass().getName());
        }
    }

    public boolean became(String suggestion, String recommendation) {
        return became.getOrDefault(suggestion, Set.of()).contains(recommendation);
    }

    public boolean takenUp(String suggestion) {
        return !became.getOrDefault(suggestion, Set.of()).isEmpty();
    }

    public boolean passedOver(String suggestion) {
        return passedOver.contains(suggestion);
    }

    /** Sequence number of its last event; -1 before the first. */
    public long version() {
        return version;
    }
}
