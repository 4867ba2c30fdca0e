package org.tavsiya.progress;

import java.util.EnumMap;
import java.util.Map;
import org.tavsiya.recommendation.Status;

/** Counts one bar, row by row. */
final class Tally {

    private static final int[] QUARTERS = quarters();

    private final int[] statuses = new int[Status.values().length];
    /** The index is a mean over paragraphs, each the mean of its parts: what is known of the paragraph that is being added. */
    private int paragraph = -1;

    private int parts;
    private int valued;
    private long values;
    private final SumsByParts sums = new SumsByParts();

    /** @return the value of each status; -1 for one without */
    private static int[] quarters() {
        int[] values = new int[Status.values().length];
        for (Status status : Status.values()) {
            values[status.ordinal()] = status.value()
                    .map(v -> v.multiply(java.math.BigDecimal.valueOf(MeanOfParagraphs.ONE))
                            .intValueExact())
                    .orElse(-1);
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
                throw new IllegalStateException("Paragraph " + paragraph + " comes after " + this.paragraph
                        + ": parts of one could be torn apart.");
            }
            closeParagraph();
            this.paragraph = paragraph;
        }
        statuses[status.ordinal()]++;
        parts++;
        int value = QUARTERS[status.ordinal()];
        if (value >= 0) {
            values += value;
            valued++;
        }
    }

    private void closeParagraph() {
        if (parts == 0) {
            return;
        }
        sums.add(values, valued, parts);
        parts = 0;
        valued = 0;
        values = 0;
    }

    /** The exact mean over the paragraphs with a value, of which there must be one. Ends the counting. */
    Ratio exact() {
        closeParagraph();
        return sums.known().percent();
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
        return new Counts(n, assessed, byStatus, Index.of(sums.known(), sums.low(), sums.high(), sums.coverage()));
    }
}
