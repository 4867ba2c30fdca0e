package org.tavsiya.recommendation.read.rows;

/**
 * Makes the columns of another day, or of an earlier version of the data, out of those of now. Only what differs is written; a filter, a
 * figure or an order does not know on which day it counts.
 */
final class PastRows {

    /** Later than everything in the log. */
    static final long NEWEST = Long.MAX_VALUE - 1;

    private PastRows() {}

    /** @param moved whether a row says other places about itself than now: then orders of now are none of its own */
    record Made(Columns columns, boolean moved) {}

    /**
     * @param day days since 1970; {@link Integer#MAX_VALUE} for no day
     * @param at place in the log; {@link #NEWEST} for the newest
     */
    static Made of(Columns now, Dictionary words, int day, long at) {
        Columns past = now.past(new PastVoices(now.facts, words, day, at));
        boolean moved = false;
        for (int row = 0; row < now.size(); row++) {
            if (!now.present[row]) {
                continue;
            }
            FormerRow former = former(now, row, at);
            if (former != null) {
                if (!moved) {
                    past.ownPlaces();
                    moved = true;
                }
                former.write(past, row);
            }
            past.present[row] = now.since[row] <= at && (past.day[row] == Columns.UNKNOWN_DAY || past.day[row] <= day);
        }
        return new Made(past, moved);
    }

    /** The oldest of what was changed after that version is what it knew; null where nothing was, and for the newest. */
    private static FormerRow former(Columns now, int row, long at) {
        FormerRow[] formers = now.former[row];
        if (formers != null && at != NEWEST && now.since[row] <= at) {
            for (FormerRow former : formers) {
                if (former.until() > at) {
                    return former;
                }
            }
        }
        return null;
    }
}
