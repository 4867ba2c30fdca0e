package org.tavsiya.finding.read;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.finding.events.FindingEvent;
import org.tavsiya.finding.events.FindingSubmitted;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;

/** Writes one document per finding. There are few of them, so each event is written at once. */
final class FindingProjector implements ViewProjector {

    private final MongoTemplate mongo;
    private final String collection;

    FindingProjector(MongoTemplate mongo, ViewGeneration generation) {
        this.mongo = mongo;
        this.collection = generation.collection(Findings.COLLECTION);
    }

    @Override
    public void prepare() {
        mongo.getCollection(collection).createIndex(Indexes.ascending("state"), new IndexOptions());
    }

    @Override
    public void drop() {
        mongo.dropCollection(collection);
    }

    /** An event that comes again changes nothing: the write itself asks for the version before it. */
    @EventHandler
    void on(FindingEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        FindingDocument before = mongo.findById(event.findingId(), FindingDocument.class, collection);
        if (before == null && event instanceof FindingSubmitted e) {
            mongo.insert(FindingDocument.submitted(e, sequence, at), collection);
        } else if (before == null || sequence > before.version() + 1) {
            throw new IllegalStateException("Event " + sequence + " of finding " + event.findingId() + " came before its predecessor");
        } else if (sequence == before.version() + 1) {
            mongo.findAndReplace(query(where("_id").is(before.id()).and("version").is(before.version())), before.evolve(event, sequence, at),
                    FindAndReplaceOptions.empty(), collection);
        }
    }
}
