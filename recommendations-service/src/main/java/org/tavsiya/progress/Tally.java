package org.tavsiya.progress;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.tavsiya.recommendation.Status;

/** Counts one bar, row by row. Values are ten-thousandths: four places inside, whole per cent outside. */
final class Tally {

    private static final long ONE = 10_000;
    private static final long[] VALUES = values();

    private final int[] statuses = new int[Status.values().length];
    private final Map<Integer, long[]> paragraphs = new HashMap<>();

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
        long[] sums = paragraphs.computeIfAbsent(paragraph, p -> new long[3]);
        long value = VALUES[status.ordinal()];
        if (value >= 0) {
            sums[0] += value;
            sums[1]++;
        }
        sums[2]++;
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
        long sum = 0;
        long known = 0;
        long low = 0;
        long high = 0;
        for (long[] p : paragraphs.values()) {
            long unknown = p[2] - p[1];
            if (p[1] > 0) {
                sum += halfUp(p[0], p[1]);
                known++;
            }
            low += halfUp(p[0], p[2]);
            high += halfUp(p[0] + unknown * ONE, p[2]);
        }
        return Index.of(n, assessed, sum, known, low, high, paragraphs.size());
    }

    private static long halfUp(long sum, long count) {
        return (2 * sum + count) / (2 * count);
    }
}
