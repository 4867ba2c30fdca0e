package org.tavsiya.progress;

import java.util.EnumMap;
import java.util.Map;
import org.tavsiya.recommendation.Status;

/** Counts one bar, row by row. Values are ten-thousandths: four places inside, whole per cent outside. */
final class Tally {

    private static final long ONE = 10_000;
    private static final long[] VALUES = values();

    private final int[] statuses = new int[Status.values().length];
    /** The index is a mean over paragraphs, each the mean of its parts: what is known of the paragraph that is being added. */
    private int paragraph = -1;
    private int parts;
    private int valued;
    private long values;
    private long sum;
    private long known;
    private long low;
    private long high;
    private long paragraphs;

    private static long[] values() {
        long[] values = new long[Status.values().length];
        for (Status status : Status.values()) {
            values[status.ordinal()] = status.value().map(v -> v.movePointRight(4).longValueExact()).orElse(-1L);
        }
        return values;
    }

    /**
     * @param paragraph recommendations of one paragraph share it, and come one after the other: a sum for each paragraph would
     *     take a quarter of a gigabyte for the world
     * @throws IllegalStateException if the paragraph's number is lower than the one before
     */
    void add(Status status, int paragraph) {
        if (paragraph != this.paragraph) {
            if (paragraph < this.paragraph) {
                throw new IllegalStateException("Paragraph " + paragraph + " comes after " + this.paragraph + ": parts of one could be torn apart.");
            }
            closeParagraph();
            this.paragraph = paragraph;
        }
        statuses[status.ordinal()]++;
        parts++;
        long value = VALUES[status.ordinal()];
        if (value >= 0) {
            values += value;
            valued++;
        }
    }

    private void closeParagraph() {
        if (parts == 0) {
            return;
        }
        if (valued > 0) {
            sum += halfUp(values, valued);
            known++;
        }
        low += halfUp(values, parts);
        high += halfUp(values + (parts - valued) * ONE, parts);
        paragraphs++;
        parts = 0;
        valued = 0;
        values = 0;
    }

    /** Ends the counting. */
    Counts counts() {
        closeParagraph();
        int n = 0;
        int assessed = 0;
        Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            int count = statuses[status.ordinal()];
            byStatus.put(status, count);
            n += count;
            assessed += status.value().isPresent() ? count : 0;
        }
        return new Counts(n, assessed, byStatus, Index.of(n, assessed, sum, known, low, high, paragraphs));
    }

    private static long halfUp(long sum, long count) {
        return (2 * sum + count) / (2 * count);
    }
}
