package org.tavsiya.progress;

import java.util.Arrays;

/**
 * What is known of the paragraphs of one bar. Those of so many parts stand together in one array: a quarter of a million paragraphs
 * are added to some eight bars each, and most of the time of that went into reaching a sum here and another there.
 */
final class SumsByParts {

    /**
     * For each number of parts: quarters of its valued parts, valued parts, paragraphs; then quarters and paragraphs
     * of those with so many valued parts.
     */
    private static final int WIDTH = 5;

    private static final int VALUED = 1;
    private static final int PARAGRAPHS = 2;
    private static final int KNOWN = 3;
    private static final int KNOWN_PARAGRAPHS = 4;

    private long[] sums = new long[4 * WIDTH];

    /** @param quarters of its valued parts together, in {@link MeanOfParagraphs#ONE} for a whole one */
    void add(long quarters, int valued, int parts) {
        int at = parts * WIDTH;
        if (at >= sums.length) {
            sums = Arrays.copyOf(sums, at + at / 2 / WIDTH * WIDTH + WIDTH);
        }
        sums[at + PARAGRAPHS]++;
        if (valued > 0) {
            sums[at] += quarters;
            sums[at + VALUED] += valued;
            sums[valued * WIDTH + KNOWN] += quarters;
            sums[valued * WIDTH + KNOWN_PARAGRAPHS]++;
        }
    }

    private interface Quarters {
        long of(int parts, int at);
    }

    private MeanOfParagraphs mean(int paragraphs, Quarters quarters) {
        MeanOfParagraphs mean = new MeanOfParagraphs();
        for (int at = 0; at < sums.length; at += WIDTH) {
            if (sums[at + paragraphs] > 0) {
                mean.add(quarters.of(at / WIDTH, at), at / WIDTH, sums[at + paragraphs]);
            }
        }
        return mean;
    }

    /** Of the values, over the paragraphs with one. */
    MeanOfParagraphs known() {
        return mean(KNOWN_PARAGRAPHS, (parts, at) -> sums[at + KNOWN]);
    }

    /** Over all paragraphs, unknown parts as 0. */
    MeanOfParagraphs low() {
        return mean(PARAGRAPHS, (parts, at) -> sums[at]);
    }

    /** Over all paragraphs, unknown parts as 1. */
    MeanOfParagraphs high() {
        return mean(
                PARAGRAPHS,
                (parts, at) -> sums[at] + (sums[at + PARAGRAPHS] * parts - sums[at + VALUED]) * MeanOfParagraphs.ONE);
    }

    /** Over all paragraphs, known parts as 1 and unknown ones as 0. */
    MeanOfParagraphs coverage() {
        return mean(PARAGRAPHS, (parts, at) -> sums[at + VALUED] * MeanOfParagraphs.ONE);
    }
}
