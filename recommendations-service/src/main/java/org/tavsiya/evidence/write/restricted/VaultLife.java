package org.tavsiya.evidence.write.restricted;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.tavsiya.evidence.events.VaultEvent;

/** What was done with one subject, or with the vault, in its order. What holds now stands in the vault. */
@Aggregate(type = "vault")
class VaultLife {

    @AggregateIdentifier
    private String stream;

    /** Axon needs it to rebuild the aggregate from its events. */
    protected VaultLife() {}

    void happen(VaultEvent event) {
        apply(event);
    }

    @EventSourcingHandler
    void on(VaultEvent event) {
        stream = event.stream();
    }
}
