package org.tavsiya.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The index CIX-1 (docs/METHOD.md): mean over recommendations, each the mean of its parts. Whole per cent.
 *
 * @param percent null where hidden
 * @param low if every unknown were 0
 * @param high if every unknown were 1
 * @param hiddenBecause NOTHING_ASSESSED, FEW_ASSESSED (under 5) or LOW_COVERAGE (under 50 %), null where shown
 */
public record Index(Integer percent, Integer low, Integer high, int coverage, String hiddenBecause) {

    public static final String METHOD = "CIX-1";
    static final int FEWEST = 5;
    static final int LEAST_COVERAGE = 50;

    /**
     * @param sum of the means of paragraphs with an assessed part, in ten-thousandths
     * @param paragraphs number of those paragraphs
     * @param sumLow sum of the means of all paragraphs, unknown parts as 0, in ten-thousandths
     * @param sumHigh the same with unknown parts as 1
     */
    static Index of(int n, int assessed, long sum, long paragraphs, long sumLow, long sumHigh, long allParagraphs) {
        int coverage = n == 0 ? 0 : percent(assessed * 10_000L, n);
        String hidden = assessed == 0 ? "NOTHING_ASSESSED" : assessed < FEWEST ? "FEW_ASSESSED" : assessed * 100L < (long) n * LEAST_COVERAGE ? "LOW_COVERAGE" : null;
        if (hidden != null) {
            return new Index(null, null, null, coverage, hidden);
        }
        return new Index(percent(sum, paragraphs), percent(sumLow, allParagraphs), percent(sumHigh, allParagraphs), coverage, null);
    }

    /** Whole per cent, half up, of a sum in ten-thousandths over a count. */
    static int percent(long tenThousandths, long count) {
        return BigDecimal.valueOf(tenThousandths).divide(BigDecimal.valueOf(count), 4, RoundingMode.HALF_UP)
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP).intValueExact();
    }
}
