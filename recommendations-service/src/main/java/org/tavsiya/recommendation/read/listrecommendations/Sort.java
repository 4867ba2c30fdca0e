package org.tavsiya.recommendation.read.listrecommendations;

import java.util.Arrays;
import java.util.function.Function;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.rows.RowOrder;
import org.tavsiya.recommendation.read.rows.Rows;

/** The orders a list can have, under the name that stands in the address. */
public enum Sort {
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

    public static Sort of(String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return NEWEST;
        }
        return Arrays.stream(values())
                .filter(s -> s.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("sort is one of "
                        + Arrays.stream(values()).map(Sort::parameter).toList() + ", not \"" + parameter + "\"."));
    }
}
