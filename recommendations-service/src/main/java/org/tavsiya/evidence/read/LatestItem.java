package org.tavsiya.evidence.read;

import com.mongodb.MongoException;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * How far the library is. Every public page asks, so MongoDB is asked only when this process has written, or once a second for what
 * another copy of the application has.
 */
@Component
class LatestItem {

    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(1);

    private record Known(String collection, long position, long told, long lookedAt) {}

    private final MongoTemplate mongo;
    private final EvidenceIndex index;
    private volatile Known known;

    LatestItem(MongoTemplate mongo, EvidenceIndex index) {
        this.mongo = mongo;
        this.index = index;
    }

    /** While MongoDB does not answer, what it said last. */
    long of(String collection) {
        Known last = known;
        long told = index.told();
        long now = System.nanoTime();
        boolean same = last != null && last.collection().equals(collection);
        if (same && last.told() == told && now - last.lookedAt() < LOOK_EVERY) {
            return last.position();
        }
        try {
            Query newest =
                    new Query().with(Sort.by(Sort.Direction.DESC, "position")).limit(1);
            newest.fields().include("position");
            org.bson.Document found = mongo.findOne(newest, org.bson.Document.class, collection);
            long position = found == null ? -1 : found.getLong("position");
            known = new Known(collection, position, told, now);
            return position;
        } catch (DataAccessException | MongoException away) {
            if (last == null) {
                throw away;
            }
            return last.position();
        }
    }
}
