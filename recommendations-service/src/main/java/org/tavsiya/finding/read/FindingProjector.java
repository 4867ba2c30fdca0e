package org.tavsiya.finding.read;

import com.mongodb.client.model.Indexes;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.finding.events.FindingEvent;
import org.tavsiya.finding.events.FindingSubmitted;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.WholeDocuments;

/** Writes one document for each finding. */
final class FindingProjector extends WholeDocuments {

    FindingProjector(MongoTemplate mongo, Streams log, ViewGeneration generation) {
        super(mongo, log, "finding", generation.collection(Findings.COLLECTION));
    }

    @Override
    public void prepare() {
        documents().createIndex(Indexes.ascending("state"));
        documents().createIndex(Indexes.ascending("author", "state"));
    }

    @EventHandler
    void on(FindingEvent event, TrackingToken token) {
        write(event.findingId(), token.position().orElseThrow());
    }

    @Override
    protected FindingDocument made(String id, List<Streams.Logged> events) {
        FindingDocument document = null;
        for (Streams.Logged logged : events) {
            DomainEventMessage<?> message = logged.message();
            document = message.getPayload() instanceof FindingSubmitted e
                    ? FindingDocument.submitted(e, message.getSequenceNumber(), message.getTimestamp())
                    : document.evolve(
                            (FindingEvent) message.getPayload(), message.getSequenceNumber(), message.getTimestamp());
        }
        return document;
    }
}
