package org.tavsiya.recommendation.read.showrecommendation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** The documents of a snapshot as they were at its moment. What was removed, or was not there yet, is not there. */
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
        return Optional.ofNullable(find(now, List.of(id)).get(id));
    }

    /** Of many at once, by id; what is not there is absent. */
    public Map<String, RecommendationDocument> find(Snapshot now, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<RecommendationDocument> stored = mongo
                .find(
                        Query.query(Criteria.where("_id").in(ids)),
                        RecommendationDocument.class,
                        now.collection(RecommendationDocument.COLLECTION))
                .stream()
                .filter(d -> !d.removed)
                .filter(d -> now.moment().isNow() || now.rows().row(d.id) >= 0)
                .toList();
        Map<String, RecommendationDocument> found = new HashMap<>();
        past.of(now, stored).forEach(d -> found.put(d.id, d));
        return found;
    }

    /** Refuses with {@link UnknownRecommendation}, or {@link org.tavsiya.recommendation.read.rows.SnapshotPassed}. */
    public RecommendationDocument get(Snapshot now, String id) {
        return find(now, id).orElseThrow(() -> missing(now, id));
    }

    /** Of many at once, in the order in which they are named; refuses as for one where any of them is missing. */
    public List<RecommendationDocument> get(Snapshot now, Collection<String> ids) {
        Map<String, RecommendationDocument> found = find(now, ids);
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> missing(now, id)))
                .toList();
    }

    private RuntimeException missing(Snapshot now, String id) {
        if (now.rows().row(id) >= 0) {
            rows.mustStillAnswer(now);
        }
        return new UnknownRecommendation(id);
    }
}
