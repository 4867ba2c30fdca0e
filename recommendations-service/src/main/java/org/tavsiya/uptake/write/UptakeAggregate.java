package org.tavsiya.uptake.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.uptake.UptakeOf;
import org.tavsiya.uptake.events.UptakeEvent;
import org.tavsiya.uptake.write.model.UptakeCommand;
import org.tavsiya.uptake.write.model.UptakeFacts;
import org.tavsiya.uptake.write.model.UptakeState;

/** What became of the suggestions of one report. */
@Aggregate(type = "uptake")
class UptakeAggregate {

    @AggregateIdentifier
    private String id;

    private final UptakeState state = new UptakeState();

    /** Also Axon needs it, to rebuild the aggregate from its events. */
    protected UptakeAggregate() {}

    Recorded record(UptakeCommand command, UptakeFacts facts) {
        id = UptakeOf.stream(command.reportId());
        List<UptakeEvent> events = command.decide(state, facts);
        events.forEach(event -> apply(event));
        return new Recorded(state.version(), !events.isEmpty());
    }

    @EventSourcingHandler
    void on(UptakeEvent event) {
        id = UptakeOf.stream(event.reportId());
        state.evolve(event);
    }
}
