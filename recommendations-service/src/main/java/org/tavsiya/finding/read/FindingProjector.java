package org.tavsiya.finding.read;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.finding.events.FindingEvent;
import org.tavsiya.finding.events.FindingSubmitted;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;

/**
 * Writes one document per finding, each time whole from its own few events: what was lost or written late mends
 * itself with the next one.
 */
final class FindingProjector implements ViewProjector {

    private static final String TYPE = "finding";

    private final MongoTemplate mongo;
    private final Streams log;
    private final String collection;

    FindingProjector(MongoTemplate mongo, Streams log, ViewGeneration generation) {
        this.mongo = mongo;
        this.log = log;
        this.collection = generation.collection(Findings.COLLECTION);
    }

    @Override
    public void prepare() {
        documents().createIndex(Indexes.ascending("state"));
        documents().createIndex(Indexes.ascending("author", "state"));
    }

    @Override
    public void drop() {
        mongo.dropCollection(collection);
    }

    @EventHandler
    void on(FindingEvent event, TrackingToken token) {
        write(event.findingId(), token.position().orElseThrow());
    }

    @Override
    public Compared compare(long upTo) {
        Map<String, Streams.Version> logged = log.versions(TYPE, null, null, upTo);
        Set<String> strange = new HashSet<>();
        documents().find().projection(new Document("version", 1)).forEach(d -> {
            Streams.Version known = logged.remove(d.getString("_id"));
            if (known == null || d.getLong("version") < known.sequence() || d.getLong("version") > known.last()) {
                strange.add(d.getString("_id"));
            }
        });
        logged.values().removeIf(version -> version.sequence() < 0);
        long mended = strange.size() + logged.size();
        strange.forEach(id -> documents().deleteOne(Filters.eq("_id", id)));
        strange.addAll(logged.keySet());
        strange.forEach(id -> write(id, upTo));
        return new Compared(documents().countDocuments(), mended);
    }

    /** The write itself asks for an older version, so that a copy that wakes up late overwrites nothing. */
    private void write(String id, long upTo) {
        FindingDocument found = read(id, upTo);
        if (found == null) {
            return;
        }
        Document document = new Document();
        mongo.getConverter().write(found, document);
        try {
            documents()
                    .replaceOne(
                            Filters.and(Filters.eq("_id", id), Filters.lt("version", found.version())),
                            document,
                            new ReplaceOptions().upsert(true));
        } catch (MongoWriteException newer) {
            if (newer.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw newer;
            }
        }
    }

    private FindingDocument read(String id, long upTo) {
        FindingDocument document = null;
        for (Streams.Logged logged : log.of(id, upTo)) {
            DomainEventMessage<?> message = logged.message();
            document = message.getPayload() instanceof FindingSubmitted e
                    ? FindingDocument.submitted(e, message.getSequenceNumber(), message.getTimestamp())
                    : document.evolve(
                            (FindingEvent) message.getPayload(), message.getSequenceNumber(), message.getTimestamp());
        }
        return document;
    }

    private MongoCollection<Document> documents() {
        return mongo.getCollection(collection);
    }
}
