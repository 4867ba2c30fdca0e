package org.tavsiya.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * @param colour as six hexadecimal digits, red first
 * @param hatched in stripes of that colour: what is unknown must not look like a result
 * @param values null where nothing is known, which is not zero
 */
public record ChartSeries(String name, String colour, boolean hatched, List<Double> values) {

    public ChartSeries {
        if (!colour.matches("[0-9a-f]{6}")) {
            throw new IllegalArgumentException("no colour: " + colour);
        }
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
