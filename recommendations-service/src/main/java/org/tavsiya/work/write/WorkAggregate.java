package org.tavsiya.work.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.work.WorkOn;
import org.tavsiya.work.events.WorkEvent;
import org.tavsiya.work.write.model.WorkCommand;
import org.tavsiya.work.write.model.WorkState;

/** The work on one recommendation. */
@Aggregate(type = "work")
class WorkAggregate {

    @AggregateIdentifier
    private String id;

    private final WorkState state = new WorkState();

    /** Also Axon needs it, to rebuild the aggregate from its events. */
    protected WorkAggregate() {}

    Recorded record(WorkCommand command) {
        id = WorkOn.stream(command.recommendationId());
        List<WorkEvent> events = command.decide(state);
        events.forEach(event -> apply(event));
        return new Recorded(state.version(), !events.isEmpty());
    }

    WorkState state() {
        return state;
    }

    @EventSourcingHandler
    void on(WorkEvent event) {
        id = WorkOn.stream(event.recommendationId());
        state.evolve(event);
    }
}
