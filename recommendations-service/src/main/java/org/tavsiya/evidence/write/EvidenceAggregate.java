package org.tavsiya.evidence.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.spring.stereotype.Aggregate;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.evidence.write.captureevidence.CaptureEvidence;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.evidence.write.model.EvidenceState;
import org.tavsiya.recommendation.write.model.Recorded;

/** One item of the library. */
@Aggregate(type = "evidence")
class EvidenceAggregate {

    @AggregateIdentifier
    private String id;

    private final EvidenceState state = new EvidenceState();

    /** Axon needs it to rebuild the aggregate from its events. */
    protected EvidenceAggregate() {}

    EvidenceAggregate(CaptureEvidence command) {
        command.decide(state).forEach(event -> apply(event));
    }

    Recorded record(EvidenceCommand command) {
        long version = getVersion();
        if (command.expectedVersion() != null && command.expectedVersion() != version) {
            throw new ConflictingAggregateVersionException(id, command.expectedVersion(), version);
        }
        List<EvidenceEvent> events = command.decide(state);
        events.forEach(event -> apply(event));
        return new Recorded(getVersion(), !events.isEmpty());
    }

    EvidenceState state() {
        return state;
    }

    @EventSourcingHandler
    void on(EvidenceEvent event) {
        id = event.evidenceId();
        state.evolve(event);
    }
}
