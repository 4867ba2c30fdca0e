package org.tavsiya.cluster.read.suggestclusters;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The nearest of one recommendation, so many at most: thousands of texts may be alike word for word, and then each would have to be kept
 * with each. Of those equally near, the ones beside it in the order of their ids stay, so that what is left still hangs together.
 */
final class Nearest {

    /** Twice as many as a suggested cluster has members at most. */
    static final int MOST = 2 * Grouping.MOST;

    private final int own;
    private int[] others = new int[4];
    private byte[] measures = new byte[4];
    private int size;

    Nearest(int own) {
        this.own = own;
    }

    /** @param other its number; each is added once, in ascending order */
    void add(int other, int measure) {
        if (size == others.length) {
            if (size >= 2 * MOST) {
                leaveFarther();
            } else {
                others = Arrays.copyOf(others, size * 2);
                measures = Arrays.copyOf(measures, size * 2);
            }
        }
        others[size] = other;
        measures[size++] = (byte) measure;
    }

    /** Nothing is added any more. */
    void close() {
        if (size > MOST) {
            leaveFarther();
        }
        others = Arrays.copyOf(others, size);
        measures = Arrays.copyOf(measures, size);
    }

    private void leaveFarther() {
        int[] kept = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -measures[i])
                        .thenComparingInt(i -> Math.abs(others[i] - own)))
                .limit(MOST)
                .mapToInt(i -> i)
                .sorted()
                .toArray();
        for (int i = 0; i < kept.length; i++) {
            others[i] = others[kept[i]];
            measures[i] = measures[kept[i]];
        }
        size = kept.length;
    }

    /** 0 where it is not among them; asked after {@link #close()}. */
    int measure(int other) {
        int found = Arrays.binarySearch(others, 0, size, other);
        return found < 0 ? 0 : measures[found];
    }

    /** The nearest first. */
    List<Near> list() {
        return IntStream.range(0, size)
                .mapToObj(i -> new Near(others[i], measures[i]))
                .sorted(Comparator.comparingInt((Near n) -> -n.measure()).thenComparingInt(Near::index))
                .toList();
    }
}
