package org.tavsiya.paper;

public enum ChartKind {
    /** A horizontal bar for each category, its parts the series in their order, as long as their numbers. */
    STACKED_BARS,
    /** The same, each bar the whole width: parts are shares. */
    STACKED_SHARES,
    /** An upright bar for each category, most often a year. */
    STACKED_COLUMNS,
    /** A line for each series over the categories, most often years. */
    LINES
}
