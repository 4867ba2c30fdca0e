package org.tavsiya.recommendation.read.listrecommendations;

import java.util.Arrays;
import java.util.function.Function;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.RowOrder;
import org.tavsiya.recommendation.read.rows.Rows;

/** The orders a list can have, under the name that stands in the address. */
public enum Sort {
    /** What fits a free text best first; without one, the newest. */
    BEST("best", null),
    /** Newest documents first, paragraphs in their own order. */
    NEWEST("newest", null),
    OLDEST("oldest", rows -> {
        RowOrder unknownLast =
                (one, other) -> Boolean.compare(rows.day(one) == Rows.UNKNOWN_DAY, rows.day(other) == Rows.UNKNOWN_DAY);
        return unknownLast.then((one, other) -> Integer.compare(rows.day(one), rows.day(other)));
    }),
    SYMBOL("symbol", rows -> rows.column(Dimension.SYMBOL).byLabel()),
    STATUS("status", rows -> rows.column(Dimension.STATUS).byNumber()),
    ASSESSED("assessed", rows -> (one, other) -> Integer.compare(rows.assessedDay(other), rows.assessedDay(one))),
    RECORDED("recorded", rows -> (one, other) -> Long.compare(rows.position(other), rows.position(one)));

    private final String parameter;
    private final Function<Rows, RowOrder> order;

    Sort(String parameter, Function<Rows, RowOrder> order) {
        this.parameter = parameter;
        this.order = order;
    }

    public String parameter() {
        return parameter;
    }

    /** @return the same rows in this order; where it says nothing, in the default order */
    int[] sorted(Rows rows, int[] found) {
        return order == null ? rows.inDefaultOrder(found) : rows.inOrder(found, order.apply(rows));
    }

    /** The order that a filter has where none is chosen. */
    public static Sort usual(RecommendationFilter filter) {
        return filter.text() == null ? NEWEST : BEST;
    }

    /** @param parameter null or blank where none was chosen */
    public static Sort of(String parameter, RecommendationFilter filter) {
        Sort chosen = parameter == null || parameter.isBlank() ? usual(filter) : named(parameter);
        return chosen == BEST ? usual(filter) : chosen;
    }

    private static Sort named(String parameter) {
        return Arrays.stream(values())
                .filter(s -> s.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("sort is one of "
                        + Arrays.stream(values()).map(Sort::parameter).toList() + ", not \"" + parameter + "\"."));
    }
}
