package org.tavsiya.report.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportEvent;

/** One report. Texts have versions of their own, so that people who write different ones are in nobody's way. */
@Aggregate(type = "report")
class ReportAggregate {

    @AggregateIdentifier
    private String id;

    private final ReportContents contents = new ReportContents();

    /** Axon needs it to rebuild the aggregate from its events. */
    protected ReportAggregate() {}

    ReportAggregate(ReportEvent first) {
        apply(first);
    }

    /** As it stands; not to be changed. */
    ReportContents contents() {
        return contents;
    }

    void record(List<? extends ReportEvent> events) {
        events.forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(ReportEvent event) {
        id = event.reportId();
        contents.take(event);
    }
}
