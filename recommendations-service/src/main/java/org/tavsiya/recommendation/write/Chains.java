package org.tavsiya.recommendation.write;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.model.Successor;

/** Follows a recommendation from successor to successor, as the log has them. */
@Component
class Chains {

    /** No body repeats itself so often; what is longer was not made by these rules. */
    private static final int LONGEST = 100;

    private final EventStore log;

    Chains(EventStore log) {
        this.log = log;
    }

    Successor successor(String id) {
        Optional<RecommendationState> first = state(id);
        return new Successor(
                id,
                first.map(RecommendationState::lifecycle).orElse(null),
                first.map(state -> last(id, state)).orElse(null));
    }

    private String last(String id, RecommendationState first) {
        Set<String> seen = new HashSet<>(Set.of(id));
        String at = id;
        RecommendationState state = first;
        while (state.lifecycle() == Lifecycle.SUPERSEDED) {
            at = state.supersededBy();
            Optional<RecommendationState> next =
                    at == null || !seen.add(at) || seen.size() > LONGEST ? Optional.empty() : state(at);
            if (next.isEmpty()) {
                return null;
            }
            state = next.get();
        }
        return at;
    }

    /** Empty where there is none, where it is something else of the same log, or was demonstration data and has been removed. */
    private Optional<RecommendationState> state(String id) {
        RecommendationState state = new RecommendationState();
        DomainEventStream events = log.readEvents(id);
        if (!events.hasNext() || !(events.peek().getPayload() instanceof RecommendationEvent)) {
            return Optional.empty();
        }
        events.asStream().forEach(event -> state.evolve((RecommendationEvent) event.getPayload()));
        return state.removed() ? Optional.empty() : Optional.of(state);
    }
}
