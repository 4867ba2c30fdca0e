package org.tavsiya.recommendation.read.rows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.rows.VoiceFacts.Pick;

/**
 * Makes the columns of another day, or of an earlier version of the data, out of those of now. Only what differs is written; a filter, a
 * figure or an order does not know on which day it counts.
 */
final class PastRows {

    /** Later than everything in the log. */
    static final long NEWEST = Long.MAX_VALUE - 1;

    /** What a voice has before anybody spoke. */
    private static final Map<Dimension, List<String>> SILENT = silent();

    private final Columns now;
    private final Columns past;
    private final int day;
    private final long at;
    private final boolean everyVersion;
    private final Voice[] voices;
    /**
     * @param silent number of what it has before anybody spoke
     * @param column its numbers, row by row
     */
    private record Voice(Dimension voice, int silent, int[] column) {}

    /**
     * @param day days since 1970; {@link Integer#MAX_VALUE} for no day
     * @param at place in the log; {@link #NEWEST} for the newest
     */
    private PastRows(Columns now, Dictionary words, int day, long at) {
        this.now = now;
        this.day = day;
        this.at = at;
        this.everyVersion = at != NEWEST;
        this.past = now.apart(everyVersion);
        this.voices = SILENT.entrySet().stream()
                .map(e -> new Voice(e.getKey(), words.lists(e.getKey()).number(e.getValue()), past.numbers(e.getKey())))
                .toArray(Voice[]::new);
    }

    private static Map<Dimension, List<String>> silent() {
        Map<Dimension, List<String>> silent = new EnumMap<>(Dimension.class);
        silent.put(Dimension.STATUS, List.of(Status.NOT_ASSESSED.name()));
        silent.put(Dimension.POSITION, List.of());
        silent.put(Dimension.CLAIM, List.of());
        silent.put(Dimension.GRADE, List.of());
        silent.put(Dimension.LIFECYCLE, List.of(Lifecycle.ACTIVE.name()));
        return silent;
    }

    /** @param moved whether a row says other places about itself than now: then orders of now are none of its own */
    record Made(Columns columns, boolean moved) {}

    static Made of(Columns now, Dictionary words, int day, long at) {
        PastRows rows = new PastRows(now, words, day, at);
        int pieces = Runtime.getRuntime().availableProcessors();
        boolean moved = IntStream.range(0, pieces)
                        .parallel()
                        .map(piece ->
                                rows.set(part(now.size(), piece, pieces), part(now.size(), piece + 1, pieces)) ? 1 : 0)
                        .sum()
                > 0;
        return new Made(rows.past, moved);
    }

    private static int part(int size, int piece, int pieces) {
        return (int) ((long) size * piece / pieces);
    }

    /** @return whether one of them said other places about itself */
    private boolean set(int from, int to) {
        Pick pick = new Pick();
        boolean moved = false;
        for (int row = from; row < to; row++) {
            if (now.present[row] && now.since[row] <= at) {
                moved |= everyVersion && now.former[row] != null && former(row);
                standing(row, pick);
            } else {
                past.present[row] = false;
            }
        }
        return moved;
    }

    private void standing(int row, Pick pick) {
        if (past.day[row] != Columns.UNKNOWN_DAY && past.day[row] > day) {
            past.present[row] = false;
        } else if (now.facts[row] != null) {
            voices(row, pick);
        }
    }

    /** The oldest of what was changed after that version is what it knew. */
    private boolean former(int row) {
        for (FormerRow former : now.former[row]) {
            if (former.until() > at) {
                former.write(past, row);
                return true;
            }
        }
        return false;
    }

    private void voices(int row, Pick pick) {
        pick.of(now.facts[row], day, at);
        for (Voice voice : voices) {
            voice.column()[row] = pick.valueOr(voice.voice(), voice.silent());
        }
        past.assessedDay[row] = pick.assessedDay();
    }
}
