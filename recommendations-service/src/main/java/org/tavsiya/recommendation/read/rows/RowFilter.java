package org.tavsiya.recommendation.read.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/** A filter made ready for rows: each dimension a test of its own, so that facets can leave out the test of their own dimension. */
public final class RowFilter {

    /** @param accepted for each list of values whether the filter lets it pass */
    private record Test(Dimension dimension, Column column, boolean[] accepted) {
        boolean passes(int row) {
            return accepted[column.list(row)];
        }
    }

    private final Rows rows;
    private final List<Test> tests = new ArrayList<>();
    private final List<IntPredicate> others = new ArrayList<>();
    /** Null for all: those of a past moment are not at hand before somebody walks through them. */
    private int[] candidates;

    /** @param textMatches rows that hold the free text, or null where none was asked for */
    public RowFilter(RecommendationFilter filter, Rows rows, BitSet textMatches) {
        this.rows = rows;
        for (Dimension dimension : Dimension.values()) {
            List<String> wanted = filter.effective(dimension);
            if (!wanted.isEmpty()) {
                tests.add(test(dimension, wanted));
            }
        }
        // First, because it lets the fewest pass.
        if (textMatches != null) {
            others.add(textMatches::get);
        }
        if (filter.yearFrom() != null) {
            int from = filter.yearFrom();
            others.add(row -> rows.year(row) >= from);
        }
        if (filter.yearTo() != null) {
            int to = filter.yearTo();
            others.add(row -> rows.year(row) >= 0 && rows.year(row) <= to);
        }
    }

    private Test test(Dimension dimension, List<String> wanted) {
        Column column = rows.column(dimension);
        BitSet labels = new BitSet();
        wanted.stream()
                .mapToInt(column.labels()::find)
                .filter(number -> number >= 0)
                .forEach(labels::set);
        boolean none = wanted.contains(RecommendationFilter.NONE);
        boolean[] accepted = new boolean[column.lists()];
        for (int list = 0; list < accepted.length; list++) {
            int[] values = column.valuesOf(list);
            accepted[list] = values.length == 0 ? none : Arrays.stream(values).anyMatch(labels::get);
        }
        if (dimension == Dimension.COUNTRY && !none && labels.cardinality() == 1) {
            candidates = rows.ofState(labels.nextSetBit(0));
        }
        return new Test(dimension, column, accepted);
    }

    /** Rows that may match; all others do not. Not to be changed. */
    public int[] candidates() {
        return candidates == null ? rows.byParagraph() : candidates;
    }

    /** Every row that matches, in the order of {@link Rows#byParagraph()}. */
    public int[] matching() {
        return Arrays.stream(candidates()).filter(this::matches).toArray();
    }

    public boolean matches(int row) {
        if (!passesOthers(row)) {
            return false;
        }
        for (Test test : tests) {
            if (!test.passes(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean passesOthers(int row) {
        for (IntPredicate test : others) {
            if (!test.test(row)) {
                return false;
            }
        }
        return true;
    }

    /** What the facets count: see {@link Facets}. */
    public Facets facets() {
        IntStream.Builder matching = IntStream.builder();
        Map<Dimension, IntStream.Builder> failing = new EnumMap<>(Dimension.class);
        for (int row : rows.byParagraph()) {
            Dimension failed = null;
            boolean out = !passesOthers(row);
            for (int i = 0; i < tests.size() && !out; i++) {
                if (!tests.get(i).passes(row)) {
                    out = failed != null;
                    failed = tests.get(i).dimension();
                }
            }
            if (!out) {
                (failed == null ? matching : failing.computeIfAbsent(failed, d -> IntStream.builder())).add(row);
            }
        }
        Map<Dimension, int[]> only = new EnumMap<>(Dimension.class);
        failing.forEach((dimension, found) -> only.put(dimension, found.build().toArray()));
        return new Facets(matching.build().toArray(), only);
    }

    /**
     * @param matching rows that pass every test
     * @param failing by dimension, rows that fail the test of this dimension alone: they count in its facet and in no other
     */
    public record Facets(int[] matching, Map<Dimension, int[]> failing) {

        public int[] onlyFailing(Dimension dimension) {
            return failing.getOrDefault(dimension, new int[0]);
        }
    }
}
