package org.tavsiya.recommendation.read.brokenchains;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.read.brokenchains.BrokenChain.Why;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.rows.Column;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * Follows every superseded recommendation to the end of its chain. The rules let no chain be made that does not end in one that
 * counts; a later import, a removal or a lifecycle that changed can break one all the same.
 */
@Component
public class BrokenChains {

    private static final int CHUNK = 1_000;
    private static final String[] FIELDS = {"supersededBy", "lifecycle", "symbol", "paragraph", "removed"};

    private final MongoTemplate mongo;

    BrokenChains(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** In the order of the documents that they stand in. */
    public List<BrokenChain> of(Snapshot now) {
        Map<String, Document> superseded = documents(now, superseded(now));
        Set<String> ends = new HashSet<>();
        superseded
                .values()
                .forEach(d -> Optional.ofNullable(d.getString("supersededBy"))
                        .filter(id -> !superseded.containsKey(id))
                        .ifPresent(ends::add));
        Map<String, Document> last = documents(now, ends);
        List<BrokenChain> broken = new ArrayList<>();
        superseded.forEach((id, d) -> why(id, superseded, last)
                .ifPresent(why -> broken.add(new BrokenChain(
                        id, d.getString("symbol"), d.getString("paragraph"), d.getString("supersededBy"), why))));
        broken.sort((one, other) -> String.valueOf(one.symbol()).compareTo(String.valueOf(other.symbol())));
        return broken;
    }

    private static List<String> superseded(Snapshot now) {
        Column lifecycle = now.rows().column(Dimension.LIFECYCLE);
        int number = lifecycle.labels().find(Lifecycle.SUPERSEDED.name());
        return number < 0
                ? List.of()
                : Arrays.stream(now.rows().byParagraph())
                        .filter(row -> lifecycle.first(row) == number)
                        .mapToObj(now.rows()::id)
                        .toList();
    }

    private static Optional<Why> why(String id, Map<String, Document> superseded, Map<String, Document> last) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (superseded.containsKey(at)) {
            if (!seen.add(at)) {
                return Optional.of(Why.RING);
            }
            at = superseded.get(at).getString("supersededBy");
        }
        Document end = at == null ? null : last.get(at);
        if (end == null || end.getBoolean("removed", false)) {
            return Optional.of(Why.MISSING);
        }
        return Lifecycle.ACTIVE.name().equals(end.getString("lifecycle"))
                ? Optional.empty()
                : Optional.of(Why.NOT_APPLICABLE);
    }

    private Map<String, Document> documents(Snapshot now, Collection<String> ids) {
        Map<String, Document> found = new HashMap<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += CHUNK) {
            Query some = Query.query(where("_id").in(all.subList(from, Math.min(from + CHUNK, all.size()))));
            some.fields().include(FIELDS);
            mongo.find(some, Document.class, now.collection(RecommendationDocument.COLLECTION))
                    .forEach(d -> found.put(d.getString("_id"), d));
        }
        return found;
    }
}
