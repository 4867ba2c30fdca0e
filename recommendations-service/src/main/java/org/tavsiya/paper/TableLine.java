package org.tavsiya.paper;

import java.util.Arrays;
import java.util.List;

/** One row of a table; no page break falls into it unless it may. */
public record TableLine(List<TableCell> cells, boolean mayBreak) {

    public TableLine {
        cells = List.copyOf(cells);
    }

    public static TableLine of(TableCell... cells) {
        return new TableLine(Arrays.asList(cells), false);
    }
}
