package org.tavsiya.cluster.read.suggestclusters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/**
 * Groups what is near. Two groups become one where two of them are near enough to be asked about, and every one of the first resembles
 * every one of the second: so that no chain of small steps glues together what has nothing in common.
 */
final class Grouping {

    /** From here on a person is asked. Chosen by looking: docs/decisions/0019. */
    static final int ASKED = 40;
    /** What any two members of one group have in common at least. */
    static final int ANY_TWO = 25;

    /** Members of one group, so that a person can look at each. */
    static final int MOST = 100;

    private record Edge(int one, int other, int measure) {}

    private Grouping() {}

    /**
     * Of two and more, the largest first.
     *
     * @param free whether it may be suggested at all
     * @param apart whether somebody refused the two beside each other
     */
    static List<List<Integer>> of(Likeness likeness, IntPredicate free, BiPredicate<String, String> apart) {
        Map<Integer, Set<Integer>> groups = new HashMap<>();
        for (Edge edge : edges(likeness, free)) {
            Set<Integer> one = groups.computeIfAbsent(edge.one(), Grouping::alone);
            Set<Integer> other = groups.computeIfAbsent(edge.other(), Grouping::alone);
            if (one != other && one.size() + other.size() <= MOST && together(likeness, one, other, apart)) {
                one.addAll(other);
                other.forEach(member -> groups.put(member, one));
            }
        }
        Set<Set<Integer>> found = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        found.addAll(groups.values());
        return found.stream()
                .filter(group -> group.size() > 1)
                .map(group -> (List<Integer>) new ArrayList<>(group))
                .sorted(Comparator.comparingInt((List<Integer> group) -> -group.size())
                        .thenComparing(
                                group -> likeness.askings().get(group.get(0)).id()))
                .toList();
    }

    private static Set<Integer> alone(int index) {
        return new TreeSet<>(Set.of(index));
    }

    private static List<Edge> edges(Likeness likeness, IntPredicate free) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < likeness.askings().size(); i++) {
            for (Near near : free.test(i) ? likeness.of(i) : List.<Near>of()) {
                if (near.index() < i && near.measure() >= ASKED && free.test(near.index())) {
                    edges.add(new Edge(i, near.index(), near.measure()));
                }
            }
        }
        edges.sort(Comparator.comparingInt((Edge e) -> -e.measure())
                .thenComparingInt(Edge::other)
                .thenComparingInt(Edge::one));
        return edges;
    }

    private static boolean together(
            Likeness likeness, Set<Integer> these, Set<Integer> those, BiPredicate<String, String> apart) {
        List<Asking> askings = likeness.askings();
        return these.stream()
                .allMatch(one -> those.stream()
                        .allMatch(other -> likeness.between(one, other) >= ANY_TWO
                                && !apart.test(
                                        askings.get(one).id(),
                                        askings.get(other).id())));
    }
}
