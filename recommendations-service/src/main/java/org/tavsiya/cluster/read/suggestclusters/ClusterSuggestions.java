package org.tavsiya.cluster.read.suggestclusters;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;
import org.tavsiya.cluster.read.ClusterDocument;
import org.tavsiya.cluster.read.Clusters;
import org.tavsiya.cluster.refused.RefusedPairs;
import org.tavsiya.cluster.refused.RefusedPairs.Pair;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.rows.Column;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * Answers "what asks for the same", and why. What is a member already, or was refused, is looked at each time.
 */
@Component
public class ClusterSuggestions {

    private static final int BESIDE = 8;
    private static final int MOST = 4;
    private static final Duration PATIENCE = Duration.ofMillis(700);

    private record Grouped(
            Likeness likeness, Map<String, String> members, Set<Pair> refused, List<SuggestedCluster> groups) {}

    private final ComparedStates comparisons;
    private final Clusters clusters;
    private final RefusedPairs refused;
    private final Map<String, Grouped> grouped = new ConcurrentHashMap<>();

    ClusterSuggestions(ComparedStates comparisons, Clusters clusters, RefusedPairs refused) {
        this.comparisons = comparisons;
        this.clusters = clusters;
        this.refused = refused;
    }

    /** The same, unless comparing takes longer than a page may: then it goes on, and whoever comes again finds it done. */
    public Optional<List<SuggestedCluster>> ofPage(Snapshot now, String country) {
        return comparisons.within(now, country, PATIENCE).map(likeness -> groups(likeness, country));
    }

    /** Of recommendations that are in no cluster, the largest first. */
    public List<SuggestedCluster> of(Snapshot now, String country) {
        return groups(comparisons.of(now, country), country);
    }

    /** The last answer for a State is kept: most pages are opened while nobody forms or refuses anything. */
    private List<SuggestedCluster> groups(Likeness likeness, String country) {
        Map<String, String> members = members(country);
        Set<Pair> pairs = refused.all();
        Grouped last = grouped.get(country);
        if (last != null
                && last.likeness() == likeness
                && last.members().equals(members)
                && last.refused().equals(pairs)) {
            return last.groups();
        }
        List<SuggestedCluster> groups =
                Grouping.of(
                                likeness,
                                i -> !members.containsKey(
                                        likeness.askings().get(i).id()),
                                apart(pairs))
                        .stream()
                        .map(group -> cluster(likeness, group))
                        .toList();
        if (grouped.size() >= MOST) {
            grouped.clear();
        }
        grouped.put(country, new Grouped(likeness, members, pairs, groups));
        return groups;
    }

    /** What may ask for the same as this one, the nearest first; also what is in a cluster already. */
    public List<SuggestedMember> beside(Snapshot now, String id) {
        String country = country(now, id);
        return country == null ? List.of() : beside(comparisons.of(now, country), country, id);
    }

    /** The same as far as it was compared already; the bench waits for nothing that it can be without. */
    public List<SuggestedMember> besideForm(Snapshot now, String id) {
        String country = country(now, id);
        return country == null
                ? List.of()
                : comparisons
                        .asFarAsDone(now, country)
                        .map(likeness -> beside(likeness, country, id))
                        .orElse(List.of());
    }

    private List<SuggestedMember> beside(Likeness likeness, String country, String id) {
        int own = likeness.number(id);
        if (own < 0) {
            return List.of();
        }
        Map<String, String> members = members(country);
        BiPredicate<String, String> apart = apart();
        return likeness.of(own).stream()
                .filter(near -> near.measure() >= Grouping.ASKED)
                .filter(near ->
                        !apart.test(id, likeness.askings().get(near.index()).id()))
                .limit(BESIDE)
                .map(near -> member(likeness, own, near, members))
                .toList();
    }

    /** What may belong to a cluster: near to one of its members, and like all of them. */
    public List<SuggestedMember> toJoin(Snapshot now, ClusterDocument cluster) {
        return comparisons
                .within(now, cluster.country(), PATIENCE)
                .map(likeness -> toJoin(likeness, cluster))
                .orElse(List.of());
    }

    private List<SuggestedMember> toJoin(Likeness likeness, ClusterDocument cluster) {
        List<Integer> inside = cluster.memberIds().stream()
                .map(likeness::number)
                .filter(number -> number >= 0)
                .toList();
        Map<String, String> members = members(cluster.country());
        BiPredicate<String, String> apart = apart();
        Map<Integer, Near> best = new HashMap<>();
        Map<Integer, Integer> nearestTo = new HashMap<>();
        for (int member : inside) {
            for (Near near : likeness.of(member)) {
                if (near.measure() >= Grouping.ASKED
                        && !members.containsKey(
                                likeness.askings().get(near.index()).id())
                        && best.getOrDefault(near.index(), new Near(0, 0)).measure() < near.measure()) {
                    best.put(near.index(), near);
                    nearestTo.put(near.index(), member);
                }
            }
        }
        return best.values().stream()
                .filter(near -> inside.stream()
                        .allMatch(member -> likeness.between(member, near.index()) >= Grouping.ANY_TWO
                                && !apart.test(
                                        likeness.askings().get(member).id(),
                                        likeness.askings().get(near.index()).id())))
                .sorted(Comparator.comparingInt((Near n) -> -n.measure()).thenComparingInt(Near::index))
                .limit(BESIDE)
                .map(near -> member(likeness, nearestTo.get(near.index()), near, members))
                .toList();
    }

    /**
     * What speaks for each of some, as it is kept with a member; nothing where somebody chose one by hand.
     *
     * @param beside those that they shall be members with, these included or not
     */
    public Map<String, List<String>> signals(
            Snapshot now, String country, Collection<String> these, Collection<String> beside) {
        Likeness likeness = comparisons.of(now, country);
        Map<String, List<String>> signals = new LinkedHashMap<>();
        for (String id : these) {
            int own = likeness.number(id);
            signals.put(
                    id,
                    beside.stream()
                            .map(likeness::number)
                            .filter(other -> own >= 0 && other >= 0 && other != own)
                            .max(Comparator.comparingInt(other -> likeness.between(own, other)))
                            .filter(other -> likeness.between(own, other) >= Likeness.FLOOR)
                            .map(other -> kept(likeness, other, own))
                            .orElse(List.of()));
        }
        return signals;
    }

    private static List<String> kept(Likeness likeness, int other, int own) {
        return Reasons.between(likeness.askings().get(other), likeness.askings().get(own)).stream()
                .map(Reason::kept)
                .toList();
    }

    private static SuggestedCluster cluster(Likeness likeness, List<Integer> group) {
        int core = group.stream()
                .max(Comparator.comparingInt((Integer one) -> group.stream()
                                .mapToInt(other -> likeness.between(one, other))
                                .sum())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        List<SuggestedMember> members = new ArrayList<>();
        members.add(new SuggestedMember(likeness.askings().get(core).id(), 100, List.of(), null));
        group.stream()
                .filter(one -> one != core)
                .map(one -> member(likeness, core, new Near(one, likeness.between(core, one)), Map.of()))
                .sorted(Comparator.comparingInt((SuggestedMember m) -> -m.measure())
                        .thenComparing(SuggestedMember::id))
                .forEach(members::add);
        return new SuggestedCluster(likeness.askings().get(core).text(), members);
    }

    private static SuggestedMember member(Likeness likeness, int beside, Near near, Map<String, String> members) {
        Asking its = likeness.askings().get(near.index());
        return new SuggestedMember(
                its.id(), near.measure(), Reasons.between(likeness.askings().get(beside), its), members.get(its.id()));
    }

    private Map<String, String> members(String country) {
        Map<String, String> members = new HashMap<>();
        clusters.list(country)
                .forEach(cluster -> cluster.memberIds().forEach(member -> members.put(member, cluster.id())));
        return members;
    }

    private BiPredicate<String, String> apart() {
        return apart(refused.all());
    }

    private static BiPredicate<String, String> apart(Set<Pair> pairs) {
        return (one, other) -> !pairs.isEmpty() && pairs.contains(Pair.of(one, other));
    }

    private static String country(Snapshot now, String id) {
        int row = now.rows().row(id);
        Column countries = now.rows().column(Dimension.COUNTRY);
        return row < 0 || countries.first(row) < 0 ? null : countries.labels().label(countries.first(row));
    }
}
