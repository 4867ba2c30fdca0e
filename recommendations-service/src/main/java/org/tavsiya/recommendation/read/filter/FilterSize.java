package org.tavsiya.recommendation.read.filter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much a filter may say. Each link of a page repeats it, so that an address of ten thousand characters made a page
 * of twenty-five million.
 */
final class FilterSize {

    static final int MOST_VALUES = 100;
    static final int MOST_CHARACTERS = 4_000;

    private FilterSize() {}

    /** Refuses with {@link IllegalArgumentException}. */
    static Map<Dimension, List<String>> checked(Map<Dimension, List<String>> chosen) {
        long values = chosen.values().stream().mapToLong(Collection::size).sum();
        long characters = chosen.values().stream()
                .flatMap(Collection::stream)
                .filter(Objects::nonNull)
                .mapToLong(String::length)
                .sum();
        if (values > MOST_VALUES || characters > MOST_CHARACTERS) {
            throw new IllegalArgumentException("A filter has at most " + MOST_VALUES + " values and, all together, "
                    + MOST_CHARACTERS + " characters.");
        }
        return chosen;
    }
}
