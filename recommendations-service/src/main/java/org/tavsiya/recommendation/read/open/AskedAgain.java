package org.tavsiya.recommendation.read.open;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.showrecommendation.PastRecommendations;

/**
 * Which recommendations of one document were made again in another: those that links and successions lead to, step by step, also through
 * documents between the two.
 */
@Component
public class AskedAgain {

    /** Cycles of a body on one State, and more; somebody's ring of links ends here, too. */
    private static final int MOST_STEPS = 8;

    /** @param kind of the last link on the way: {@link LinkKind} */
    public record Again(String olderId, String newerId, String kind) {}

    private record Step(String from, String to, String kind) {}

    private final MongoTemplate mongo;
    private final PastRecommendations past;

    AskedAgain(MongoTemplate mongo, PastRecommendations past) {
        this.mongo = mongo;
        this.past = past;
    }

    /** Each pair once, in the order of the older ones. */
    public List<Again> between(Snapshot now, Collection<String> older, Collection<String> newer) {
        Set<String> ends = new HashSet<>(newer);
        Map<String, Set<String>> origins = new HashMap<>();
        older.forEach(id -> origins.put(id, new LinkedHashSet<>(Set.of(id))));
        Map<String, Map<String, Again>> found = new HashMap<>();
        Set<String> seen = new HashSet<>(older);
        Set<String> edge = new LinkedHashSet<>(older);
        for (int step = 0; step < MOST_STEPS && !edge.isEmpty(); step++) {
            Set<String> next = new LinkedHashSet<>();
            for (Step taken : steps(now, edge)) {
                Set<String> from = origins.getOrDefault(taken.from(), Set.of());
                if (ends.contains(taken.to())) {
                    from.forEach(origin -> found.computeIfAbsent(origin, o -> new HashMap<>())
                            .putIfAbsent(taken.to(), new Again(origin, taken.to(), taken.kind())));
                } else if (seen.add(taken.to()) || next.contains(taken.to())) {
                    origins.computeIfAbsent(taken.to(), id -> new LinkedHashSet<>())
                            .addAll(from);
                    next.add(taken.to());
                }
            }
            edge = next;
        }
        List<Again> again = new ArrayList<>();
        older.forEach(origin -> newer.stream()
                .map(end -> found.getOrDefault(origin, Map.of()).get(end))
                .filter(pair -> pair != null)
                .forEach(again::add));
        return again;
    }

    /** To the newer ones, from any of these; what a link says before what follows from a succession alone. */
    private List<Step> steps(Snapshot now, Set<String> these) {
        Query query = Query.query(new Criteria()
                        .orOperator(
                                where("_id").in(these), where("links.olderId").in(these)))
                .addCriteria(where("removed").ne(true));
        List<Step> steps = new ArrayList<>();
        List<Step> successions = new ArrayList<>();
        List<RecommendationDocument> stored =
                mongo
                        .find(query, RecommendationDocument.class, now.collection(RecommendationDocument.COLLECTION))
                        .stream()
                        .filter(d -> now.rows().row(d.id) >= 0)
                        .toList();
        past.of(now, stored).forEach(d -> {
            for (LinkToOlder link : d.links) {
                if (these.contains(link.olderId())) {
                    steps.add(new Step(link.olderId(), d.id, link.kind()));
                }
            }
            if (these.contains(d.id) && d.supersededBy != null) {
                successions.add(new Step(d.id, d.supersededBy, LinkKind.REPLACES.name()));
            }
        });
        steps.addAll(successions);
        return steps;
    }
}
