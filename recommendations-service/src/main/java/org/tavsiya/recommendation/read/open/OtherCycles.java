package org.tavsiya.recommendation.read.open;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** @param names those that it names by today's knowledge, by which MongoDB finds it */
    private record Beside(RecommendationDocument then, Set<String> names) {}

    private final MongoTemplate mongo;
    private final PastRecommendations past;

    OtherCycles(MongoTemplate mongo, PastRecommendations past) {
        this.mongo = mongo;
        this.past = past;
    }

    /** Of each of these, by id: all chains are followed at once, each by itself. */
    Map<String, List<Related>> of(Snapshot now, List<RecommendationDocument> from) {
        List<Chain> chains = from.stream().map(Chain::new).toList();
        List<Chain> going = chains;
        while (!going.isEmpty()) {
            List<Beside> beside = beside(now, going);
            going.forEach(chain -> chain.step(beside));
            going = going.stream().filter(Chain::goesOn).toList();
        }
        Map<String, List<Related>> found = new HashMap<>();
        chains.forEach(chain ->
                found.put(chain.from.id, chain.found.stream().sorted(BY_YEAR).toList()));
        return found;
    }

    /** One of them, and how far its chain has been followed. */
    private static final class Chain {

        private final RecommendationDocument from;
        private final Map<String, Reached> reached = new HashMap<>();
        private final Set<String> seen;
        private final List<Related> found = new ArrayList<>();
        private List<RecommendationDocument> edge;

        Chain(RecommendationDocument from) {
            this.from = from;
            this.seen = new HashSet<>(Set.of(from.id));
            this.edge = List.of(from);
        }

        boolean goesOn() {
            return !edge.isEmpty() && found.size() < MOST;
        }

        Set<String> ids() {
            return edge.stream().map(d -> d.id).collect(Collectors.toSet());
        }

        Set<String> named() {
            return edge.stream()
                    .flatMap(d -> OtherCycles.named(d).keySet().stream())
                    .collect(Collectors.toSet());
        }

        void step(List<Beside> beside) {
            Set<String> ids = ids();
            Set<String> named = named();
            edge.forEach(d -> OtherCycles.named(d).forEach(reached::putIfAbsent));
            List<RecommendationDocument> next = beside.stream()
                    .filter(b -> named.contains(b.then().id) || !Collections.disjoint(b.names(), ids))
                    .limit(MOST * 2)
                    .map(Beside::then)
                    .filter(d -> isLinked(d, ids, reached))
                    .filter(d -> seen.add(d.id))
                    .limit(MOST - found.size())
                    .toList();
            for (RecommendationDocument d : next) {
                Reached how = reached.get(d.id);
                found.add(Related.of(newer(from, d, how.newer()) ? "NEWER" : "OLDER", how.kind(), d));
            }
            edge = next;
        }
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

    private List<Beside> beside(Snapshot now, List<Chain> chains) {
        Set<String> ids = chains.stream().flatMap(c -> c.ids().stream()).collect(Collectors.toSet());
        Set<String> named = chains.stream().flatMap(c -> c.named().stream()).collect(Collectors.toSet());
        Query query = Query.query(new Criteria()
                        .orOperator(
                                where("_id").in(named),
                                where("links.olderId").in(ids),
                                where("supersededBy").in(ids)))
                .addCriteria(where("removed").ne(true))
                .limit(MOST * 2 * chains.size());
        if (now.moment().isNow()) {
            query.fields().exclude("history", "known", "former");
        }
        List<RecommendationDocument> stored =
                mongo
                        .find(query, RecommendationDocument.class, now.collection(RecommendationDocument.COLLECTION))
                        .stream()
                        .filter(d -> now.rows().row(d.id) >= 0)
                        .toList();
        List<Set<String>> names =
                stored.stream().map(d -> Set.copyOf(named(d).keySet())).toList();
        List<RecommendationDocument> then = past.of(now, stored);
        return IntStream.range(0, then.size())
                .mapToObj(i -> new Beside(then.get(i), names.get(i)))
                .toList();
    }
}
