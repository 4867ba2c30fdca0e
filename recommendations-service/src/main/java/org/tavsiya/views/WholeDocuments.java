package org.tavsiya.views;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.eventlog.Streams;

/**
 * Writes one document for each stream of a type, each time whole from the stream's own few events: what was lost or written late mends
 * itself with the next one. A document has an {@code _id} and a {@code version}, the number of the last event that it was made of.
 */
public abstract class WholeDocuments implements ViewProjector {

    private final MongoTemplate mongo;
    private final Streams log;
    private final String type;
    private final String collection;

    /**
     * @param type of the streams
     * @param collection of this generation
     */
    protected WholeDocuments(MongoTemplate mongo, Streams log, String type, String collection) {
        this.mongo = mongo;
        this.log = log;
        this.type = type;
        this.collection = collection;
    }

    /** The document as these events leave it, oldest first; there is at least one. */
    protected abstract Object made(String id, List<Streams.Logged> events);

    /** The stream of which a document is made. */
    protected String stream(String id) {
        return id;
    }

    /** The document that is made of a stream. */
    protected String id(String stream) {
        return stream;
    }

    @Override
    public void drop() {
        mongo.dropCollection(collection);
    }

    @Override
    public Compared compare(long upTo) {
        Map<String, Streams.Version> logged = new HashMap<>();
        log.versions(type, null, null, upTo).forEach((stream, version) -> logged.put(id(stream), version));
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
    protected final void write(String id, long upTo) {
        List<Streams.Logged> events = log.of(stream(id), upTo);
        if (events.isEmpty()) {
            return;
        }
        Document document = new Document();
        mongo.getConverter().write(made(id, events), document);
        try {
            documents()
                    .replaceOne(
                            Filters.and(Filters.eq("_id", id), Filters.lt("version", document.getLong("version"))),
                            document,
                            new ReplaceOptions().upsert(true));
        } catch (MongoWriteException newer) {
            if (newer.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw newer;
            }
        }
    }

    protected final MongoCollection<Document> documents() {
        return mongo.getCollection(collection);
    }
}
