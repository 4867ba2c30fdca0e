package org.tavsiya.paper;

import java.util.List;

/**
 * @param caption above it, behind its number; null where it has none, and then no number
 * @param widths of the columns, in any unit: what counts is how they compare
 * @param headerRows so many first rows stand again at the head of each page that the table goes on to
 */
public record TableBlock(String caption, List<Integer> widths, int headerRows, List<TableLine> lines, String anchor)
        implements Block {

    public TableBlock {
        widths = List.copyOf(widths);
        lines = List.copyOf(lines);
        for (TableLine line : lines) {
            int spanned = line.cells().stream().mapToInt(TableCell::span).sum();
            if (spanned != widths.size()) {
                throw new IllegalArgumentException(
                        "a row of " + spanned + " columns in a table of " + widths.size() + ": " + caption);
            }
        }
    }
}
