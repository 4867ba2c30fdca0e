package org.tavsiya.progress;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.tavsiya.recommendation.Status;

/** Counts one bar, row by row. Values are ten-thousandths: four places inside, whole per cent outside. */
final class Tally {

    private static final long ONE = 10_000;
    private static final long[] VALUES = values();

    /** Bits of an entry that hold the status; the paragraph's number stands above them. */
    private static final int STATUS_BITS = 4;

    private final int[] statuses = new int[Status.values().length];
    /**
     * One number for each recommendation, sorted when asked: a map of sums by paragraph took twenty times the memory in each of
     * the dozen bars that a recommendation counts in, a quarter of a gigabyte for the world.
     */
    private int[] entries = new int[8];
    private int size;

    private static long[] values() {
        long[] values = new long[Status.values().length];
        for (Status status : Status.values()) {
            values[status.ordinal()] = status.value().map(v -> v.movePointRight(4).longValueExact()).orElse(-1L);
        }
        return values;
    }

    /** @param paragraph recommendations of one paragraph share it */
    void add(Status status, int paragraph) {
        statuses[status.ordinal()]++;
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = paragraph << STATUS_BITS | status.ordinal();
    }

    Counts counts() {
        int n = 0;
        int assessed = 0;
        Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            int count = statuses[status.ordinal()];
            byStatus.put(status, count);
            n += count;
            assessed += status.value().isPresent() ? count : 0;
        }
        return new Counts(n, assessed, byStatus, index(n, assessed));
    }

    private Index index(int n, int assessed) {
        Arrays.sort(entries, 0, size);
        Means means = new Means();
        for (int from = 0; from < size;) {
            from = means.addParagraph(from);
        }
        return Index.of(n, assessed, means.sum, means.known, means.low, means.high, means.paragraphs);
    }

    /** The index is a mean over paragraphs, each the mean of its parts. */
    private final class Means {
        private long sum;
        private long known;
        private long low;
        private long high;
        private int paragraphs;

        /** @return where the next paragraph begins */
        int addParagraph(int from) {
            int paragraph = entries[from] >> STATUS_BITS;
            long values = 0;
            long valued = 0;
            int next = from;
            for (; next < size && entries[next] >> STATUS_BITS == paragraph; next++) {
                long value = VALUES[entries[next] & (1 << STATUS_BITS) - 1];
                if (value >= 0) {
                    values += value;
                    valued++;
                }
            }
            add(values, valued, next - from);
            return next;
        }

        private void add(long values, long valued, long parts) {
            if (valued > 0) {
                sum += halfUp(values, valued);
                known++;
            }
            low += halfUp(values, parts);
            high += halfUp(values + (parts - valued) * ONE, parts);
            paragraphs++;
        }
    }

    private static long halfUp(long sum, long count) {
        return (2 * sum + count) / (2 * count);
    }
}
