package org.tavsiya.recommendation.read.rows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/** A filter made ready for rows: each dimension a test of its own, so that facets can leave out the test of their own dimension. */
public final class RowFilter {

    private interface Test {
        boolean passes(Row row);
    }

    private final Map<Dimension, Test> tests = new EnumMap<>(Dimension.class);
    private final List<Test> others = new ArrayList<>();

    /** @param textMatches ids that hold the free text, or null where none was asked for */
    public RowFilter(RecommendationFilter filter, Dictionary words, Set<String> textMatches) {
        many(filter, Dimension.COUNTRY, words.countries, Row::countries);
        one(filter, Dimension.FAMILY, words.families, Row::family);
        one(filter, Dimension.BODY, words.bodies, Row::body);
        many(filter, Dimension.THEME, words.themes, Row::themes);
        many(filter, Dimension.PERSONS, words.persons, Row::persons);
        many(filter, Dimension.SDG, words.sdgs, Row::sdgs);
        named(filter, Dimension.YEAR, row -> row.year() < 0 ? null : String.valueOf(row.year()));
        named(filter, Dimension.STATUS, row -> row.status().name());
        named(filter, Dimension.POSITION, row -> name(row.statePosition()));
        named(filter, Dimension.CLAIM, row -> name(row.claim()));
        named(filter, Dimension.GRADE, row -> row.graded() && row.reading() == null ? Dimension.UNREAD : name(row.reading()));
        named(filter, Dimension.LIFECYCLE, row -> row.lifecycle().name());
        named(filter, Dimension.TYPE, row -> row.type().name());
        named(filter, Dimension.SYMBOL, Row::symbol);
        years(filter);
        if (textMatches != null) {
            others.add(row -> textMatches.contains(row.id()));
        }
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private void years(RecommendationFilter filter) {
        if (filter.yearFrom() != null) {
            others.add(row -> row.year() >= filter.yearFrom());
        }
        if (filter.yearTo() != null) {
            others.add(row -> row.year() >= 0 && row.year() <= filter.yearTo());
        }
    }

    private void named(RecommendationFilter filter, Dimension dimension, Function<Row, String> value) {
        List<String> wanted = filter.effective(dimension);
        if (!wanted.isEmpty()) {
            Set<String> set = Set.copyOf(wanted);
            tests.put(dimension, row -> {
                String own = value.apply(row);
                return set.contains(own == null ? RecommendationFilter.NONE : own);
            });
        }
    }

    private void one(RecommendationFilter filter, Dimension dimension, Labels labels, java.util.function.ToIntFunction<Row> value) {
        wanted(filter, dimension, labels, (bits, none) -> row -> {
            int own = value.applyAsInt(row);
            return own < 0 ? none : bits.get(own);
        });
    }

    private void many(RecommendationFilter filter, Dimension dimension, Labels labels, Function<Row, int[]> value) {
        wanted(filter, dimension, labels, (bits, none) -> row -> {
            int[] own = value.apply(row);
            for (int number : own) {
                if (bits.get(number)) {
                    return true;
                }
            }
            return none && own.length == 0;
        });
    }

    private interface MakeTest {
        Test make(BitSet wanted, boolean none);
    }

    private void wanted(RecommendationFilter filter, Dimension dimension, Labels labels, MakeTest make) {
        List<String> wanted = filter.effective(dimension);
        if (wanted.isEmpty()) {
            return;
        }
        BitSet bits = new BitSet();
        wanted.stream().mapToInt(labels::find).filter(n -> n >= 0).forEach(bits::set);
        tests.put(dimension, make.make(bits, wanted.contains(RecommendationFilter.NONE)));
    }

    public boolean matches(Row row) {
        for (Test test : others) {
            if (!test.passes(row)) {
                return false;
            }
        }
        for (Test test : tests.values()) {
            if (!test.passes(row)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The dimension whose test alone the row fails: it then counts in the facet of that dimension only.
     * Empty set of failures gives {@link Verdict#MATCHES}, two or more {@link Verdict#FAILS}.
     */
    public Verdict judge(Row row) {
        for (Test test : others) {
            if (!test.passes(row)) {
                return Verdict.FAILS;
            }
        }
        Dimension failed = null;
        for (Map.Entry<Dimension, Test> test : tests.entrySet()) {
            if (!test.getValue().passes(row)) {
                if (failed != null) {
                    return Verdict.FAILS;
                }
                failed = test.getKey();
            }
        }
        return failed == null ? Verdict.MATCHES : new Verdict(failed, false);
    }

    /** @param onlyFailure the one dimension that keeps the row out, or null */
    public record Verdict(Dimension onlyFailure, boolean matches) {
        public static final Verdict MATCHES = new Verdict(null, true);
        public static final Verdict FAILS = new Verdict(null, false);
    }
}
