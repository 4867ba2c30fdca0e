package org.tavsiya.recommendation.read.rows;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tavsiya.recommendation.read.filter.Dimension;

/** The orders in which rows are walked, each made when somebody asks first: an import changes rows far more often than readers come. */
final class Orders {

    /** In place of the number of a State. */
    static final int NO_STATE = -1;

    private static final int[] NOWHERE = {NO_STATE};

    private final Columns columns;
    private final Dictionary words;
    /** Those of rows of which some are not here; null where nobody sorted more. */
    private final Orders more;

    private volatile int[] byParagraph;
    private volatile int[] ordered;
    private volatile int[][] ofStates;

    Orders(Columns columns, Dictionary words) {
        this(columns, words, null);
    }

    private Orders(Columns columns, Dictionary words, Orders more) {
        this.columns = columns;
        this.words = words;
        this.more = more;
    }

    /** The same for other columns in which every row has the same {@link Columns.Place}; what was made is not made again. */
    Orders of(Columns others) {
        Orders same = new Orders(others, words);
        same.byParagraph = byParagraph;
        same.ordered = ordered;
        same.ofStates = ofStates;
        return same;
    }

    /** Of rows that say the same places about themselves, of which some are not there: what was sorted is not sorted again. */
    Orders within(Columns fewer) {
        return new Orders(fewer, words, more == null ? this : more);
    }

    private int[] here(int[] sorted) {
        return Arrays.stream(sorted).filter(columns::holds).toArray();
    }

    /** By counting how many rows each paragraph has; stable, so that parts stay in order of arrival. */
    int[] byParagraph() {
        int[] known = byParagraph;
        if (known == null && more != null) {
            known = here(more.byParagraph());
            byParagraph = known;
        } else if (known == null) {
            int[] rows = columns.rows();
            int[] starts = new int[words.paragraphs.size() + 1];
            for (int row : rows) {
                starts[columns.paragraph[row] + 1]++;
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            known = new int[rows.length];
            for (int row : rows) {
                known[starts[columns.paragraph[row]]++] = row;
            }
            byParagraph = known;
        }
        return known;
    }

    boolean isEmpty() {
        int[] known = byParagraph;
        return known == null ? columns.isEmpty() : known.length == 0;
    }

    /** @param country label number, below those given when these rows were read */
    int[] ofState(int country) {
        return more == null ? sortedOfState(country) : here(more.ofState(country));
    }

    /** @param country label number, or {@link #NO_STATE} */
    boolean anyOfState(int country, IntPredicate test) {
        for (int row : more == null ? sortedOfState(country) : more.sortedOfState(country)) {
            if (columns.holds(row) && test.test(row)) {
                return true;
            }
        }
        return false;
    }

    private int[] sortedOfState(int country) {
        int[][] known = ofStates;
        if (known == null) {
            known = byState();
            ofStates = known;
        }
        return country + 1 < known.length ? known[country + 1] : new int[0];
    }

    /** Of each State one place after its number; first those to no State. */
    private int[][] byState() {
        Column countries = columns.column(Dimension.COUNTRY);
        int[] sizes = new int[countries.labels().size() + 1];
        for (int row : byParagraph()) {
            for (int country : states(countries, row)) {
                sizes[country + 1]++;
            }
        }
        int[][] rows = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int row : byParagraph()) {
            for (int country : states(countries, row)) {
                rows[country + 1][rows[country + 1].length - sizes[country + 1]--] = row;
            }
        }
        return rows;
    }

    private static int[] states(Column countries, int row) {
        int[] states = countries.values(row);
        return states.length == 0 ? NOWHERE : states;
    }

    int[] ordered() {
        int[] known = ordered;
        if (known == null) {
            known = more == null ? sorted(byParagraph(), newestFirst()) : here(more.ordered());
            ordered = known;
        }
        return known;
    }

    RowOrder newestFirst() {
        RowOrder byDay = (one, other) -> Integer.compare(columns.day[other], columns.day[one]);
        RowOrder byPlace = (one, other) -> Long.compare(columns.order[one], columns.order[other]);
        RowOrder byId = (one, other) -> words.ids.label(one).compareTo(words.ids.label(other));
        return byDay.then(columns.column(Dimension.SYMBOL).byLabel())
                .then(byPlace)
                .then(byId);
    }

    /** Java sorts numbers by an order of one's own only as objects. */
    static int[] sorted(int[] rows, RowOrder order) {
        return IntStream.of(rows)
                .boxed()
                .sorted(order::compare)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
