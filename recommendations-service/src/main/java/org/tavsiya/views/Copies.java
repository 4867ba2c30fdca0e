package org.tavsiya.views;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The copies of the application on these views: each notes once a second what it reads, so that all of them are seen from any. */
@Component
class Copies {

    /** For so long a silent copy may wake up again and go on with what it was reading. */
    static final Duration MAY_WAKE = Duration.ofMinutes(2);

    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final String COLLECTION = "view_copies";

    private final MongoTemplate mongo;
    private final CopyName own;
    private final Clock clock;
    private final Instant startedAt;

    Copies(MongoTemplate mongo, CopyName own, Clock clock) {
        this.mongo = mongo;
        this.own = own;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    void note(int reads, long position, boolean projects) {
        table().replaceOne(
                        new Document("_id", own.name()),
                        new Document("_id", own.name())
                                .append("reads", reads)
                                .append("position", position)
                                .append("projects", projects)
                                .append("startedAt", Date.from(startedAt))
                                .append("seenAt", Date.from(clock.instant())),
                        new ReplaceOptions().upsert(true));
    }

    void leave() {
        table().deleteOne(new Document("_id", own.name()));
    }

    /** Those that were heard of lately, this one among them. */
    List<ViewState.Copy> all() {
        List<ViewState.Copy> copies = new ArrayList<>();
        Instant since = clock.instant().minus(MAY_WAKE);
        table().find().forEach(d -> {
            Instant seen = d.getDate("seenAt").toInstant();
            if (seen.isAfter(since)) {
                copies.add(new ViewState.Copy(
                        d.getString("_id"),
                        d.getString("_id").equals(own.name()),
                        d.getInteger("reads"),
                        d.getLong("position"),
                        d.getBoolean("projects"),
                        d.getDate("startedAt").toInstant(),
                        seen));
            }
        });
        return copies;
    }

    boolean anybodyReads(int generation) {
        return all().stream().anyMatch(copy -> copy.generation() == generation);
    }

    void forgetTheDead() {
        table().deleteMany(new Document(
                "seenAt", new Document("$lt", Date.from(clock.instant().minus(FORGOTTEN)))));
    }

    private MongoCollection<Document> table() {
        return mongo.getCollection(COLLECTION);
    }
}
