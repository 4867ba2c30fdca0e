package org.tavsiya.web.overview;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tavsiya.progress.Progress.Line;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/**
 * The lines of a figure that its readers see at first: those with the most recommendations, in the order they came in. What has
 * no name (no theme given) is no line like the others: it is shown always, and counted in neither number.
 *
 * @param named how many of the lines shown have a name
 * @param of how many there are
 */
record Largest(List<Line> lines, int named, int of) {

    /** A rest this small, as a part of what is shown, is shown too: it would not be worth its link. */
    private static final double SMALL_REST = 0.1;

    static Largest all(List<Line> lines) {
        int named = (int) lines.stream().filter(Largest::hasName).count();
        return new Largest(lines, named, named);
    }

    static Largest of(List<Line> lines, int most) {
        Largest all = all(lines);
        if (all.of <= most * (1 + SMALL_REST)) {
            return all;
        }
        Set<String> largest = lines.stream()
                .filter(Largest::hasName)
                .sorted(Comparator.comparingInt((Line l) -> l.counts().n()).reversed())
                .limit(most)
                .map(Line::key)
                .collect(Collectors.toCollection(HashSet::new));
        return new Largest(
                lines.stream()
                        .filter(l -> !hasName(l) || largest.contains(l.key()))
                        .toList(),
                most,
                all.of);
    }

    private static boolean hasName(Line line) {
        return !RecommendationFilter.NONE.equals(line.key());
    }

    boolean cut() {
        return named < of;
    }
}
