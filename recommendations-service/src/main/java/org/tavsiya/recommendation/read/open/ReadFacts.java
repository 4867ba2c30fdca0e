package org.tavsiya.recommendation.read.open;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.showrecommendation.PastRecommendations;
import org.tavsiya.recommendation.read.showrecommendation.StoredRecommendations;

/** The histories of many recommendations, for anybody. */
@Component
public class ReadFacts {

    private static final int CHUNK = 500;

    private final MongoTemplate mongo;
    private final PastRecommendations past;
    private final StoredRecommendations stored;

    ReadFacts(MongoTemplate mongo, PastRecommendations past, StoredRecommendations stored) {
        this.mongo = mongo;
        this.past = past;
        this.stored = stored;
    }

    /** By the ids of those that are there, each oldest first; as the snapshot's moment has them. */
    public Map<String, List<PublicFact>> of(Snapshot then, Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        Map<String, PublicPlace> others = new HashMap<>();
        Map<String, List<PublicFact>> facts = new HashMap<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<String> some = all.subList(from, Math.min(all.size(), from + CHUNK));
            List<RecommendationDocument> documents = new ArrayList<>(mongo.find(
                    Query.query(Criteria.where("_id").in(some)),
                    RecommendationDocument.class,
                    then.collection(RecommendationDocument.COLLECTION)));
            past.of(then, documents)
                    .forEach(d -> facts.put(
                            d.id,
                            PublicFact.of(d, other -> others.computeIfAbsent(other, id -> place(then, id)))
                                    .toList()));
        }
        return facts;
    }

    private PublicPlace place(Snapshot then, String id) {
        return stored.find(then, id).map(PublicPlace::of).orElse(null);
    }
}
