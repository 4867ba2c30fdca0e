package org.tavsiya.work.read;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;
import org.tavsiya.work.WorkOn;
import org.tavsiya.work.events.WorkEvent;

/**
 * Writes one document for the work on each recommendation, each time whole from its own few events: what was lost or written late mends
 * itself with the next one.
 */
final class WorkProjector implements ViewProjector {

    private static final String TYPE = "work";

    private final MongoTemplate mongo;
    private final Streams log;
    private final String collection;

    WorkProjector(MongoTemplate mongo, Streams log, ViewGeneration generation) {
        this.mongo = mongo;
        this.log = log;
        this.collection = generation.collection(WorkInProgress.COLLECTION);
    }

    @Override
    public void prepare() {
        documents().createIndex(Indexes.ascending("assignee"));
        documents().createIndex(Indexes.ascending("remarks.mentioned"));
    }

    @Override
    public void drop() {
        mongo.dropCollection(collection);
    }

    @EventHandler
    void on(WorkEvent event, TrackingToken token) {
        write(event.recommendationId(), token.position().orElseThrow());
    }

    @Override
    public Compared compare(long upTo) {
        Map<String, Streams.Version> logged = byRecommendation(log.versions(TYPE, null, null, upTo));
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
        WorkDocument found = read(id, upTo);
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

    private WorkDocument read(String id, long upTo) {
        WorkDocument document = null;
        for (Streams.Logged logged : log.of(WorkOn.stream(id), upTo)) {
            DomainEventMessage<?> message = logged.message();
            document = (document == null ? WorkDocument.none(id) : document)
                    .evolve((WorkEvent) message.getPayload(), message.getSequenceNumber(), message.getTimestamp());
        }
        return document;
    }

    private static Map<String, Streams.Version> byRecommendation(Map<String, Streams.Version> streams) {
        Map<String, Streams.Version> byRecommendation = new HashMap<>();
        streams.forEach((stream, version) -> byRecommendation.put(WorkOn.recommendation(stream), version));
        return byRecommendation;
    }

    private MongoCollection<Document> documents() {
        return mongo.getCollection(collection);
    }
}
