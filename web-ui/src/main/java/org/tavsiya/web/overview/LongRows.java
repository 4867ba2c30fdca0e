package org.tavsiya.web.overview;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of a figure that may be long.
 *
 * @param more behind a handle
 * @param extent null where all are shown as a matter of course
 */
record LongRows(List<FigureRow> first, List<FigureRow> more, Extent extent) {

    /** For the table: it has no handle. */
    public List<FigureRow> all() {
        return Stream.concat(first.stream(), more.stream()).toList();
    }
}
