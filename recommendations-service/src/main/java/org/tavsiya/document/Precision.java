package org.tavsiya.document;

/** What is known of a date. */
public enum Precision {
    DAY,
    MONTH,
    YEAR,
    /** From a first to a last day, month or year. */
    PERIOD
}
