package org.tavsiya.paper;

import java.util.List;

/**
 * @param paragraphs at least one, which may be empty
 * @param span over so many columns
 * @param heads a heading of its column or row
 * @param number set to the right, as figures are
 */
public record TableCell(List<List<Inline>> paragraphs, int span, boolean heads, boolean number) {

    public TableCell {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
        if (paragraphs.isEmpty() || span < 1) {
            throw new IllegalArgumentException("a cell has a paragraph and a column");
        }
    }

    public static TableCell of(String text) {
        return new TableCell(List.of(List.of(TextSpan.of(text))), 1, false, false);
    }

    public static TableCell of(List<List<Inline>> paragraphs) {
        return new TableCell(paragraphs, 1, false, false);
    }

    public static TableCell head(String text) {
        return new TableCell(List.of(List.of(TextSpan.of(text))), 1, true, false);
    }

    public static TableCell number(String figure) {
        return new TableCell(List.of(List.of(TextSpan.of(figure))), 1, false, true);
    }

    public TableCell over(int columns) {
        return new TableCell(paragraphs, columns, heads, number);
    }
}
