package org.tavsiya.recommendation.read.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/** A filter made ready for rows: each dimension a test of its own, so that facets can leave out the test of their own dimension. */
public final class RowFilter {

    /** @param accepted for each list of values whether the filter lets it pass */
    private record Test(Column column, boolean[] accepted, Verdict onlyFailure) {
        boolean passes(int row) {
            return accepted[column.list(row)];
        }
    }

    private final Rows rows;
    private final List<Test> tests = new ArrayList<>();
    private final List<IntPredicate> others = new ArrayList<>();
    private int[] candidates;

    /** @param textMatches ids that hold the free text, or null where none was asked for */
    public RowFilter(RecommendationFilter filter, Rows rows, Set<String> textMatches) {
        this.rows = rows;
        this.candidates = rows.byParagraph();
        for (Dimension dimension : Dimension.values()) {
            List<String> wanted = filter.effective(dimension);
            if (!wanted.isEmpty()) {
                tests.add(test(dimension, wanted));
            }
        }
        if (filter.yearFrom() != null) {
            int from = filter.yearFrom();
            others.add(row -> rows.year(row) >= from);
        }
        if (filter.yearTo() != null) {
            int to = filter.yearTo();
            others.add(row -> rows.year(row) >= 0 && rows.year(row) <= to);
        }
        if (textMatches != null) {
            others.add(row -> textMatches.contains(rows.id(row)));
        }
    }

    private Test test(Dimension dimension, List<String> wanted) {
        Column column = rows.column(dimension);
        BitSet labels = new BitSet();
        wanted.stream().mapToInt(column.labels()::find).filter(number -> number >= 0).forEach(labels::set);
        boolean none = wanted.contains(RecommendationFilter.NONE);
        boolean[] accepted = new boolean[column.lists()];
        for (int list = 0; list < accepted.length; list++) {
            int[] values = column.valuesOf(list);
            accepted[list] = values.length == 0 ? none : Arrays.stream(values).anyMatch(labels::get);
        }
        if (dimension == Dimension.COUNTRY && !none && labels.cardinality() == 1) {
            candidates = rows.ofState(labels.nextSetBit(0));
        }
        return new Test(column, accepted, new Verdict(dimension, false));
    }

    /** Rows that may match; all others do not. Not to be changed. */
    public int[] candidates() {
        return candidates;
    }

    /** Every row that matches, in the order of {@link Rows#byParagraph()}. */
    public int[] matching() {
        return Arrays.stream(candidates).filter(this::matches).toArray();
    }

    public boolean matches(int row) {
        for (Test test : tests) {
            if (!test.passes(row)) {
                return false;
            }
        }
        return passesOthers(row);
    }

    private boolean passesOthers(int row) {
        for (IntPredicate test : others) {
            if (!test.test(row)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The dimension whose test alone the row fails: it then counts in the facet of that dimension only.
     * Empty set of failures gives {@link Verdict#MATCHES}, two or more {@link Verdict#FAILS}.
     */
    public Verdict judge(int row) {
        Verdict verdict = Verdict.MATCHES;
        for (Test test : tests) {
            if (!test.passes(row)) {
                if (verdict != Verdict.MATCHES) {
                    return Verdict.FAILS;
                }
                verdict = test.onlyFailure();
            }
        }
        return passesOthers(row) ? verdict : Verdict.FAILS;
    }

    /** @param onlyFailure the one dimension that keeps the row out, or null */
    public record Verdict(Dimension onlyFailure, boolean matches) {
        public static final Verdict MATCHES = new Verdict(null, true);
        public static final Verdict FAILS = new Verdict(null, false);
    }
}
