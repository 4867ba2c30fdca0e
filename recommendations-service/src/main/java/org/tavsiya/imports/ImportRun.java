package org.tavsiya.imports;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.tavsiya.imports.events.ImportEvent;

/** The events of one import in their order. Its running figures stand in {@link ImportRunTable}, which each batch updates. */
@Aggregate(type = "import")
class ImportRun {

    @AggregateIdentifier
    private String runId;

    /** Axon needs it to rebuild the aggregate from its events. */
    protected ImportRun() {}

    ImportRun(ImportEvent started) {
        apply(started);
    }

    void happen(ImportEvent event) {
        apply(event);
    }

    @EventSourcingHandler
    void on(ImportEvent event) {
        runId = event.runId();
    }
}
