package org.tavsiya.recommendation.read.showrecommendation;

import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** The documents of a snapshot, one by one, as they were at its moment. What was removed, or was not there yet, is not there. */
@Component
public class StoredRecommendations {

    private final MongoTemplate mongo;
    private final RowStore rows;
    private final PastRecommendations past;

    StoredRecommendations(MongoTemplate mongo, RowStore rows, PastRecommendations past) {
        this.mongo = mongo;
        this.rows = rows;
        this.past = past;
    }

    public Optional<RecommendationDocument> find(Snapshot now, String id) {
        return Optional.ofNullable(mongo.findById(
                        id, RecommendationDocument.class, now.collection(RecommendationDocument.COLLECTION)))
                .filter(d -> !d.removed)
                .filter(d -> now.moment().isNow() || now.rows().row(d.id) >= 0)
                .map(d -> past.of(now, d));
    }

    /** Refuses with {@link UnknownRecommendation}, or {@link org.tavsiya.recommendation.read.rows.SnapshotPassed}. */
    public RecommendationDocument get(Snapshot now, String id) {
        return find(now, id).orElseThrow(() -> missing(now, id));
    }

    private RuntimeException missing(Snapshot now, String id) {
        if (now.rows().row(id) >= 0) {
            rows.mustStillAnswer(now);
        }
        return new UnknownRecommendation(id);
    }
}
