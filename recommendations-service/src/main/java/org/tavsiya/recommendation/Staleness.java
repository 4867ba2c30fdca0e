package org.tavsiya.recommendation;

/** When an assessment counts as out of date. A date never moves a status (docs/METHOD.md, rule g). */
public final class Staleness {

    /** Older than so many months on the day that is shown. */
    public static final int MONTHS = 18;

    private Staleness() {}
}
