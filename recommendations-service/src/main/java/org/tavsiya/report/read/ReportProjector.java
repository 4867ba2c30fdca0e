package org.tavsiya.report.read;

import com.mongodb.client.model.Indexes;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.WholeDocuments;

/** Writes one document for each report. */
final class ReportProjector extends WholeDocuments {

    ReportProjector(MongoTemplate mongo, Streams log, ViewGeneration generation) {
        super(mongo, log, "report", generation.collection(Reports.COLLECTION));
    }

    @Override
    public void prepare() {
        documents().createIndex(Indexes.ascending("changedAt"));
        documents().createIndex(Indexes.ascending(Reports.CODES));
    }

    @EventHandler
    void on(ReportEvent event, TrackingToken token) {
        write(event.reportId(), token.position().orElseThrow());
    }

    @Override
    protected ReportDocument made(String id, List<Streams.Logged> events) {
        ReportCopy copy = new ReportCopy();
        for (Streams.Logged logged : events) {
            DomainEventMessage<?> message = logged.message();
            copy.take((ReportEvent) message.getPayload(), message.getSequenceNumber(), message.getTimestamp());
        }
        return copy.document();
    }
}
