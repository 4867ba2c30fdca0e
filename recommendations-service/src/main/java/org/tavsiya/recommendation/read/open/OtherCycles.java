package org.tavsiya.recommendation.read.open;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.read.document.LinkToOlder;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.open.PublicRecommendation.Related;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.showrecommendation.PastRecommendations;

/**
 * The same recommendation in earlier and later cycles. What was linked or superseded is followed in both directions, step by step, to the
 * ends of the chain: who reads the first of three askings must find the third.
 */
@Component
class OtherCycles {

    /** Enough for four cycles of the UPR with all their twins; somebody's ring of links ends here, too. */
    private static final int MOST = 30;

    private static final Comparator<Related> BY_YEAR = Comparator.comparing(
                    Related::year, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Related::symbol, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Related::id);

    /** How one of a chain was reached: whether on the way to the newer ones, and the kind of the link. */
    private record Reached(boolean newer, String kind) {}

    private final MongoTemplate mongo;
    private final PastRecommendations past;

    OtherCycles(MongoTemplate mongo, PastRecommendations past) {
        this.mongo = mongo;
        this.past = past;
    }

    List<Related> of(Snapshot now, RecommendationDocument from) {
        Map<String, Reached> reached = new HashMap<>();
        Set<String> seen = new HashSet<>(Set.of(from.id));
        List<Related> found = new ArrayList<>();
        List<RecommendationDocument> edge = List.of(from);
        while (!edge.isEmpty() && found.size() < MOST) {
            Map<String, RecommendationDocument> at = new HashMap<>();
            edge.forEach(d -> at.put(d.id, d));
            edge.forEach(d -> named(d).forEach(reached::putIfAbsent));
            List<RecommendationDocument> next = beside(now, at).stream()
                    .filter(d -> isLinked(d, at.keySet(), reached))
                    .filter(d -> seen.add(d.id))
                    .limit(MOST - found.size())
                    .toList();
            for (RecommendationDocument d : next) {
                Reached how = reached.get(d.id);
                found.add(Related.of(newer(from, d, how.newer()) ? "NEWER" : "OLDER", how.kind(), d));
            }
            edge = next;
        }
        return found.stream().sorted(BY_YEAR).toList();
    }

    /** What MongoDB finds is linked by today's knowledge; at an earlier version nobody may have said so yet. */
    private static boolean isLinked(RecommendationDocument d, Set<String> edge, Map<String, Reached> reached) {
        naming(d, edge).forEach((id, how) -> reached.putIfAbsent(d.id, how));
        return reached.containsKey(d.id);
    }

    /** Along a chain that turns, the days tell which came first; a link tells it where a day is missing. */
    private static boolean newer(RecommendationDocument from, RecommendationDocument other, boolean byLink) {
        LocalDate own = from.published();
        LocalDate its = other.published();
        return own == null || its == null || own.equals(its) ? byLink : its.isAfter(own);
    }

    /** Those that it names itself. */
    private static Map<String, Reached> named(RecommendationDocument d) {
        Map<String, Reached> named = new HashMap<>();
        for (LinkToOlder link : d.links) {
            named.put(link.olderId(), new Reached(false, link.kind()));
        }
        if (d.supersededBy != null) {
            named.put(d.supersededBy, new Reached(true, LinkKind.REPLACES.name()));
        }
        return named;
    }

    /** By whom of these it names, how it is reached from there. */
    private static Map<String, Reached> naming(RecommendationDocument d, Set<String> these) {
        Map<String, Reached> naming = new HashMap<>();
        named(d).forEach((id, how) -> {
            if (these.contains(id)) {
                naming.put(id, new Reached(!how.newer(), how.kind()));
            }
        });
        return naming;
    }

    private List<RecommendationDocument> beside(Snapshot now, Map<String, RecommendationDocument> these) {
        Set<String> named = new HashSet<>();
        these.values().forEach(d -> named.addAll(named(d).keySet()));
        Collection<String> ids = these.keySet();
        Query query = Query.query(new Criteria()
                        .orOperator(
                                where("_id").in(named),
                                where("links.olderId").in(ids),
                                where("supersededBy").in(ids)))
                .addCriteria(where("removed").ne(true))
                .limit(MOST * 2);
        if (now.moment().isNow()) {
            query.fields().exclude("history", "known", "former");
        }
        return mongo
                .find(query, RecommendationDocument.class, now.collection(RecommendationDocument.COLLECTION))
                .stream()
                .filter(d -> now.rows().row(d.id) >= 0)
                .map(d -> past.of(now, d))
                .toList();
    }
}
