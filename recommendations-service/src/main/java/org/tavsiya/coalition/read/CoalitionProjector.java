package org.tavsiya.coalition.read;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.coalition.Coalition;
import org.tavsiya.coalition.events.CoalitionEvent;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;

/** Writes the one document, each time whole from its own few events: what was lost or written late mends itself with the next one. */
final class CoalitionProjector implements ViewProjector {

    private final MongoTemplate mongo;
    private final Streams log;
    private final Coalitions readers;
    private final String collection;

    CoalitionProjector(MongoTemplate mongo, Streams log, Coalitions readers, ViewGeneration generation) {
        this.mongo = mongo;
        this.log = log;
        this.readers = readers;
        this.collection = generation.collection(Coalitions.COLLECTION);
    }

    @Override
    public void prepare() {
        // One document needs no index but that of its id.
    }

    @Override
    public void drop() {
        mongo.dropCollection(collection);
    }

    @EventHandler
    void on(CoalitionEvent event, TrackingToken token) {
        write(told(token.position().orElseThrow()));
        readers.written();
    }

    @Override
    public Compared compare(long upTo) {
        CoalitionDocument told = told(upTo);
        Document shown = documents().find(Filters.eq("_id", Coalition.ID)).first();
        long version = shown == null ? 0 : shown.getLong("version");
        // One that is further than the place up to which is compared was written meanwhile.
        boolean lost = version < told.version();
        if (lost) {
            write(told);
            readers.written();
        }
        return new Compared(told.version() == 0 ? 0 : 1, lost ? 1 : 0);
    }

    /** The write itself asks for an older version, so that a copy that wakes up late overwrites nothing. */
    private void write(CoalitionDocument told) {
        Document document = new Document();
        mongo.getConverter().write(told, document);
        try {
            documents()
                    .replaceOne(
                            Filters.and(Filters.eq("_id", told.id()), Filters.lt("version", told.version())),
                            document,
                            new ReplaceOptions().upsert(true));
        } catch (MongoWriteException newer) {
            if (newer.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw newer;
            }
        }
    }

    private CoalitionDocument told(long upTo) {
        CoalitionDocument document = CoalitionDocument.NOTHING;
        List<Streams.Logged> events = log.of(Coalition.ID, upTo);
        for (Streams.Logged logged : events) {
            document = document.evolve(
                    (CoalitionEvent) logged.message().getPayload(),
                    logged.message().getTimestamp());
        }
        return document;
    }

    private MongoCollection<Document> documents() {
        return mongo.getCollection(collection);
    }
}
