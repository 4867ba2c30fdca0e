package org.tavsiya.uptake.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.tavsiya.uptake.events.PassingOverWithdrawn;
import org.tavsiya.uptake.events.SuggestionPassedOver;
import org.tavsiya.uptake.events.SuggestionTakenUp;
import org.tavsiya.uptake.events.TakingUpWithdrawn;
import org.tavsiya.uptake.events.UptakeEvent;

/**
 * What was said of the suggestions of one report. Internal: it holds account ids.
 *
 * @param id of the report
 * @param version sequence number of the last event that it holds
 * @param traced suggestions of which anything is said
 */
public record UptakeDocument(@Id String id, long version, List<Traced> traced) {

    /**
     * @param became the oldest first
     * @param passedOverAt when somebody said that nothing came of it; null where nobody says so
     */
    public record Traced(String suggestionId, List<Became> became, Instant passedOverAt, String passedOverBy) {}

    /** @param shared words of both texts that spoke for it */
    public record Became(String recommendationId, List<String> shared, String by, Instant at) {}

    static UptakeDocument none(String reportId) {
        return new UptakeDocument(reportId, -1, List.of());
    }

    public Optional<Traced> of(String suggestionId) {
        return traced.stream()
                .filter(t -> t.suggestionId().equals(suggestionId))
                .findFirst();
    }

    UptakeDocument evolve(UptakeEvent event, long newVersion, Instant at) {
        String id = event.suggestionId();
        Traced before = of(id).orElse(new Traced(id, List.of(), null, null));
        List<Became> became = new ArrayList<>(before.became());
        Traced now;
        if (event instanceof SuggestionTakenUp e) {
            became.add(new Became(e.recommendationId(), e.shared(), e.by(), at));
            now = new Traced(id, became, null, null);
        } else if (event instanceof TakingUpWithdrawn e) {
            became.removeIf(b -> b.recommendationId().equals(e.recommendationId()));
            now = new Traced(id, became, before.passedOverAt(), before.passedOverBy());
        } else if (event instanceof SuggestionPassedOver) {
            now = new Traced(id, became, at, event.by());
        } else if (event instanceof PassingOverWithdrawn) {
            now = new Traced(id, became, null, null);
        } else {
            throw new IllegalStateException("No view for " + event.getClass().getName());
        }
        List<Traced> all = new ArrayList<>(traced);
        all.removeIf(t -> t.suggestionId().equals(id));
        all.add(now);
        return new UptakeDocument(this.id, newVersion, all);
    }
}
