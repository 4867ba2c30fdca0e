package org.tavsiya.recommendation.read.rows;

import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.views.ViewGeneration;

/** Up to which event of the log a generation's rows are complete. Written after the rows, so that no reader sees half a batch as whole. */
public final class ViewPosition {

    /**
     * The version of the data that every figure prints.
     *
     * @param position global index of the last event about a recommendation; -1 before the first
     * @param recordedAt when that event was recorded; null before the first
     */
    public record DataVersion(long position, Instant recordedAt) {
        public static final DataVersion EMPTY = new DataVersion(-1, null);

        /** To the millisecond, which is what MongoDB keeps: the copy that wrote it and one that reads it must say the same. */
        public DataVersion {
            recordedAt = recordedAt == null ? null : recordedAt.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    private static final String COLLECTION = "view_positions";

    private final MongoTemplate mongo;
    private final String id;

    public ViewPosition(MongoTemplate mongo, ViewGeneration generation) {
        this.mongo = mongo;
        this.id = generation.collection("recommendations");
    }

    /** @return the version before */
    public DataVersion advance(DataVersion to) {
        DataVersion before = get();
        if (to.position() > before.position()) {
            mongo.getCollection(COLLECTION).replaceOne(new Document("_id", id),
                    new Document("_id", id).append("position", to.position()).append("recordedAt", Date.from(to.recordedAt())),
                    new ReplaceOptions().upsert(true));
        }
        return before;
    }

    public DataVersion get() {
        Document found = mongo.getCollection(COLLECTION).find(new Document("_id", id)).first();
        return found == null ? DataVersion.EMPTY : new DataVersion(found.getLong("position"), found.getDate("recordedAt").toInstant());
    }

    public void drop() {
        mongo.getCollection(COLLECTION).deleteOne(new Document("_id", id));
    }
}
