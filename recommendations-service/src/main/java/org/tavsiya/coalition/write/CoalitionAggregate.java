package org.tavsiya.coalition.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.spring.stereotype.Aggregate;
import org.tavsiya.coalition.Coalition;
import org.tavsiya.coalition.events.CoalitionEvent;
import org.tavsiya.coalition.write.model.CoalitionCommand;
import org.tavsiya.coalition.write.model.CoalitionState;
import org.tavsiya.recommendation.write.model.Recorded;

/** The one coalition of this register. */
@Aggregate(type = "coalition")
class CoalitionAggregate {

    @AggregateIdentifier
    private String id = Coalition.ID;

    private final CoalitionState state = new CoalitionState();

    /** Also Axon needs it, to rebuild the aggregate from its events. */
    protected CoalitionAggregate() {}

    Recorded record(CoalitionCommand command) {
        if (command.expectedVersion() != null && command.expectedVersion() != state.version()) {
            throw new ConflictingAggregateVersionException(id, command.expectedVersion(), state.version());
        }
        List<CoalitionEvent> events = command.decide(state);
        events.forEach(event -> apply(event));
        return new Recorded(state.version(), !events.isEmpty());
    }

    @EventSourcingHandler
    void on(CoalitionEvent event) {
        id = event.coalitionId();
        state.evolve(event);
    }
}
