package org.tavsiya.recommendation.read.listrecommendations;

import java.util.Arrays;
import java.util.Comparator;
import org.tavsiya.recommendation.read.rows.Row;

/** The orders a list can have, under the name that stands in the address. */
public enum Sort {
    /** Newest documents first, paragraphs in their own order. */
    NEWEST("newest", null),
    OLDEST("oldest", Comparator.comparing((Row r) -> r.day() == Row.UNKNOWN_DAY).thenComparingInt(Row::day)),
    SYMBOL("symbol", Comparator.comparing(Row::symbol, Comparator.nullsLast(Comparator.naturalOrder()))),
    STATUS("status", Comparator.comparing(Row::status)),
    ASSESSED("assessed", Comparator.comparingInt(Row::assessedDay).reversed()),
    RECORDED("recorded", Comparator.comparingLong(Row::position).reversed());

    private final String parameter;
    private final Comparator<Row> comparator;

    Sort(String parameter, Comparator<Row> comparator) {
        this.parameter = parameter;
        this.comparator = comparator;
    }

    public String parameter() {
        return parameter;
    }

    /** Applied to rows in default order, and stable; null leaves them so. */
    Comparator<Row> comparator() {
        return comparator;
    }

    public static Sort of(String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return NEWEST;
        }
        return Arrays.stream(values()).filter(s -> s.parameter.equals(parameter)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("sort is one of "
                        + Arrays.stream(values()).map(Sort::parameter).toList() + ", not \"" + parameter + "\"."));
    }
}
