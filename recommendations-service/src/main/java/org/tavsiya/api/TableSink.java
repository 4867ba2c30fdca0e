package org.tavsiya.api;

/** Takes the rows of a table one after the other, in whatever file they are written. */
interface TableSink {

    /** @param cells numbers, days, booleans, texts or lists of these; null where nothing is known */
    void row(Object... cells);
}
