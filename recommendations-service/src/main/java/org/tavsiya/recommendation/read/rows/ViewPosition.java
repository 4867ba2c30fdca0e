package org.tavsiya.recommendation.read.rows;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.calendar.RecordedDay;
import org.tavsiya.views.ViewGeneration;

/** Up to which event of the log a generation's rows are complete. Written after the rows, so that no reader sees half a batch as whole. */
public final class ViewPosition {

    /**
     * The version of the data that every figure prints.
     *
     * @param position global index of the last event about a recommendation; -1 before the first
     * @param recordedAt when that event was recorded, outside the day alone; null before the first
     */
    public record DataVersion(
            long position,

            @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "yyyy-MM-dd", timezone = "UTC")
            @Schema(type = "string", format = "date")
            Instant recordedAt) {

        public static final DataVersion EMPTY = new DataVersion(-1, null);

        /** As it is told outside: the moment would tell who works when. */
        public LocalDate recordedOn() {
            return RecordedDay.of(recordedAt);
        }

        /** To the millisecond, which is what MongoDB keeps: the copy that wrote it and one that reads it must say the same. */
        public DataVersion {
            recordedAt = recordedAt == null ? null : recordedAt.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    private static final String COLLECTION = "view_positions";
    private static final FindOneAndUpdateOptions UPSERT =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.BEFORE);

    private final MongoTemplate mongo;
    private final String id;

    public ViewPosition(MongoTemplate mongo, ViewGeneration generation) {
        this.mongo = mongo;
        this.id = generation.collection("recommendations");
    }

    /**
     * @param event identifier of the event at that position: a log that was put back from a backup holds another there
     * @return the version before; empty where the view is there already or further, in the hands of another copy of the application
     */
    public Optional<DataVersion> advance(DataVersion to, String event) {
        Document older = new Document("_id", id).append("position", new Document("$lt", to.position()));
        Document news = new Document("position", to.position())
                .append("recordedAt", Date.from(to.recordedAt()))
                .append("event", event);
        try {
            return Optional.of(version(
                    mongo.getCollection(COLLECTION).findOneAndUpdate(older, new Document("$set", news), UPSERT)));
        } catch (MongoException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * The event up to which the rows are complete.
     *
     * @param position its place in the log
     * @param event its identifier
     */
    public record Last(long position, String event) {}

    /**
     * Place and identifier out of one reading: between two the view goes on, and the one would not be that of the
     * other. Empty before the first event.
     */
    public Optional<Last> last() {
        return Optional.ofNullable(mongo.getCollection(COLLECTION)
                        .find(new Document("_id", id))
                        .first())
                .map(d -> new Last(d.getLong("position"), d.getString("event")));
    }

    public DataVersion get() {
        return version(
                mongo.getCollection(COLLECTION).find(new Document("_id", id)).first());
    }

    private static DataVersion version(Document found) {
        return found == null
                ? DataVersion.EMPTY
                : new DataVersion(
                        found.getLong("position"), found.getDate("recordedAt").toInstant());
    }

    public void drop() {
        mongo.getCollection(COLLECTION).deleteOne(new Document("_id", id));
    }
}
