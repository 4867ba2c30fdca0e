package org.tavsiya.paper;

import java.util.List;

/**
 * A drawing of numbers that whoever has the file can edit.
 *
 * @param caption below it, behind its number
 * @param alternative what it says, for who does not see it; never blank
 * @param categories along the axis
 * @param series each with as many values as there are categories
 * @param millimetres its height; it is as wide as the text
 */
public record ChartBlock(
        ChartKind kind,
        String caption,
        String alternative,
        List<String> categories,
        List<ChartSeries> series,
        int millimetres,
        String anchor)
        implements Block {

    public ChartBlock {
        PaperRules.said("alternative text of a chart", alternative);
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (ChartSeries one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("series " + one.name() + " has "
                        + one.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }
}
