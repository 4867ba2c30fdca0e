package org.tavsiya.cluster.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.spring.stereotype.Aggregate;
import org.tavsiya.cluster.events.ClusterEvent;
import org.tavsiya.cluster.write.model.ClusterState;

/** One cluster. What concerns its members too is decided in {@link ClusterHandling}. */
@Aggregate(type = "cluster")
class ClusterAggregate {

    @AggregateIdentifier
    private String id;

    private final ClusterState state = new ClusterState();

    /** Axon needs it to rebuild the aggregate from its events. */
    protected ClusterAggregate() {}

    ClusterAggregate(ClusterEvent first) {
        apply(first);
    }

    /** As it stands; not to be changed. */
    ClusterState state() {
        return state;
    }

    void record(List<? extends ClusterEvent> events) {
        events.forEach(event -> apply(event));
    }

    void mustBe(Long expected, long actual) {
        if (expected != null && expected != actual) {
            throw new ConflictingAggregateVersionException(id, expected, actual);
        }
    }

    @EventSourcingHandler
    void on(ClusterEvent event) {
        id = event.clusterId();
        state.evolve(event);
    }
}
