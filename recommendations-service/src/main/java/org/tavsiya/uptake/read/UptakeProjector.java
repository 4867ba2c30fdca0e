package org.tavsiya.uptake.read;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.uptake.UptakeOf;
import org.tavsiya.uptake.events.UptakeEvent;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.WholeDocuments;

/** Writes one document for each report of whose suggestions anything was said, under the id of the report. */
final class UptakeProjector extends WholeDocuments {

    UptakeProjector(MongoTemplate mongo, Streams log, ViewGeneration generation) {
        super(mongo, log, "uptake", generation.collection(Uptakes.COLLECTION));
    }

    @Override
    public void prepare() {
        // Asked for by the id alone.
    }

    @EventHandler
    void on(UptakeEvent event, TrackingToken token) {
        write(event.reportId(), token.position().orElseThrow());
    }

    @Override
    protected String stream(String id) {
        return UptakeOf.stream(id);
    }

    @Override
    protected String id(String stream) {
        return UptakeOf.report(stream);
    }

    @Override
    protected UptakeDocument made(String id, List<Streams.Logged> events) {
        UptakeDocument document = UptakeDocument.none(id);
        for (Streams.Logged logged : events) {
            DomainEventMessage<?> message = logged.message();
            document = document.evolve(
                    (UptakeEvent) message.getPayload(), message.getSequenceNumber(), message.getTimestamp());
        }
        return document;
    }
}
