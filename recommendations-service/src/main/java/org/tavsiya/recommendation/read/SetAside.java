package org.tavsiya.recommendation.read;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewState;

/** Recommendations of one generation that stand still at an older event, because the next one cannot be shown. All others go on. */
final class SetAside {

    private static final Logger LOG = LoggerFactory.getLogger(SetAside.class);
    private static final int SHOWN = 100;

    private final MongoTemplate mongo;
    private final String collection;

    SetAside(MongoTemplate mongo, ViewGeneration generation) {
        this.mongo = mongo;
        this.collection = generation.collection("set_aside");
    }

    void put(Trouble trouble) {
        Document entry = new Document("_id", trouble.recommendationId())
                .append("event", trouble.event())
                .append("sequence", trouble.sequence())
                .append("recordedAt", trouble.recordedAt() == null ? null : Date.from(trouble.recordedAt()))
                .append("reason", trouble.reason());
        Document before =
                table().find(new Document("_id", trouble.recommendationId())).first();
        if (!entry.equals(before)) {
            table().replaceOne(
                            new Document("_id", trouble.recommendationId()), entry, new ReplaceOptions().upsert(true));
            LOG.error(
                    "Recommendation {} is set aside at event {} ({}): {}. Its document stands still; all others go on",
                    trouble.recommendationId(),
                    trouble.sequence(),
                    trouble.event(),
                    trouble.reason());
        }
    }

    void remove(String recommendationId) {
        if (table().deleteOne(new Document("_id", recommendationId)).getDeletedCount() > 0) {
            LOG.info("Recommendation {} is no longer set aside", recommendationId);
        }
    }

    /** The first hundred, and how many there are. */
    List<ViewState.SetAside> all() {
        List<ViewState.SetAside> all = new ArrayList<>();
        table().find()
                .sort(new Document("_id", 1))
                .limit(SHOWN)
                .forEach(d -> all.add(new ViewState.SetAside(
                        d.getString("_id"),
                        d.getString("event"),
                        d.getLong("sequence"),
                        d.getDate("recordedAt") == null
                                ? null
                                : d.getDate("recordedAt").toInstant(),
                        d.getString("reason"))));
        return all;
    }

    List<String> ids() {
        return table().find()
                .projection(new Document("_id", 1))
                .map(d -> d.getString("_id"))
                .into(new ArrayList<>());
    }

    void drop() {
        mongo.dropCollection(collection);
    }

    private MongoCollection<Document> table() {
        return mongo.getCollection(collection);
    }
}
