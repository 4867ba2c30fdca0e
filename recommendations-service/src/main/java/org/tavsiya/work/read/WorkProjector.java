package org.tavsiya.work.read;

import com.mongodb.client.model.Indexes;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.WholeDocuments;
import org.tavsiya.work.WorkOn;
import org.tavsiya.work.events.WorkEvent;

/** Writes one document for the work on each recommendation, under the id of the recommendation. */
final class WorkProjector extends WholeDocuments {

    WorkProjector(MongoTemplate mongo, Streams log, ViewGeneration generation) {
        super(mongo, log, "work", generation.collection(WorkInProgress.COLLECTION));
    }

    @Override
    public void prepare() {
        documents().createIndex(Indexes.ascending("assignee"));
        documents().createIndex(Indexes.ascending("remarks.mentioned"));
    }

    @EventHandler
    void on(WorkEvent event, TrackingToken token) {
        write(event.recommendationId(), token.position().orElseThrow());
    }

    @Override
    protected String stream(String id) {
        return WorkOn.stream(id);
    }

    @Override
    protected String id(String stream) {
        return WorkOn.recommendation(stream);
    }

    @Override
    protected WorkDocument made(String id, List<Streams.Logged> events) {
        WorkDocument document = WorkDocument.none(id);
        for (Streams.Logged logged : events) {
            DomainEventMessage<?> message = logged.message();
            document = document.evolve(
                    (WorkEvent) message.getPayload(), message.getSequenceNumber(), message.getTimestamp());
        }
        return document;
    }
}
