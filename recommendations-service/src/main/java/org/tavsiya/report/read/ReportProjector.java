package org.tavsiya.report.read;

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
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;

/**
 * Writes one document for each report, each time whole from its own events: what was lost or written late mends
 * itself with the next one.
 */
final class ReportProjector implements ViewProjector {

    private static final String TYPE = "report";

    private final MongoTemplate mongo;
    private final Streams log;
    private final String collection;

    ReportProjector(MongoTemplate mongo, Streams log, ViewGeneration generation) {
        this.mongo = mongo;
        this.log = log;
        this.collection = generation.collection(Reports.COLLECTION);
    }

    @Override
    public void prepare() {
        documents().createIndex(Indexes.ascending("changedAt"));
    }

    @Override
    public void drop() {
        mongo.dropCollection(collection);
    }

    @EventHandler
    void on(ReportEvent event, TrackingToken token) {
        write(event.reportId(), token.position().orElseThrow());
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
        ReportDocument found = read(id, upTo);
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

    private ReportDocument read(String id, long upTo) {
        ReportCopy copy = new ReportCopy();
        for (Streams.Logged logged : log.of(id, upTo)) {
            DomainEventMessage<?> message = logged.message();
            copy.take((ReportEvent) message.getPayload(), message.getSequenceNumber(), message.getTimestamp());
        }
        return copy.document();
    }

    private MongoCollection<Document> documents() {
        return mongo.getCollection(collection);
    }
}
