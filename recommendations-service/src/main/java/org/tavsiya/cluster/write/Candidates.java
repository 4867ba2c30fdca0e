package org.tavsiya.cluster.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tavsiya.cluster.write.model.Candidate;
import org.tavsiya.recommendation.SourceFields;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.write.model.RecommendationState;

/** Looks up in the log and in the table what must be known of recommendations before they become members. */
@Component
class Candidates {

    private static final String RECOMMENDATION = "recommendation";

    private final EventStore log;
    private final MemberTable table;

    Candidates(EventStore log, MemberTable table) {
        this.log = log;
        this.table = table;
    }

    List<Candidate> of(Collection<String> ids) {
        Map<String, String> clusters = table.of(ids);
        return ids.stream()
                .sorted()
                .map(id -> new Candidate(id, countries(id), clusters.get(id)))
                .toList();
    }

    /** Null under the id of anything else: all streams lie in one log. */
    private List<String> countries(String id) {
        RecommendationState state = new RecommendationState();
        List<? extends DomainEventMessage<?>> events =
                log.readEvents(id).asStream().toList();
        if (events.isEmpty() || !RECOMMENDATION.equals(events.get(0).getType())) {
            return null;
        }
        events.forEach(event -> state.evolve((RecommendationEvent) event.getPayload()));
        return state.removed() ? null : state.sourceFields().getOrDefault(SourceFields.COUNTRIES, List.of());
    }
}
