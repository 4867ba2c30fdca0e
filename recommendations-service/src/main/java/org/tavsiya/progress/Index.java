package org.tavsiya.progress;

/**
 * The index CIX-1 (docs/METHOD.md): mean over paragraphs, each the mean of its assessed parts. Whole per cent.
 *
 * @param percent null where hidden
 * @param low if every unknown were 0
 * @param high if every unknown were 1
 * @param coverage mean over the paragraphs of the share of their parts that have a value, rounded down: so much the range leaves open
 * @param hiddenBecause NOTHING_ASSESSED, FEW_ASSESSED (under 5 paragraphs) or LOW_COVERAGE (under 50 %), null where shown
 * @param paragraphs that it is about; parts of one paragraph of a document on the same States count together
 * @param assessedParagraphs those with a part that has a value
 */
public record Index(
        Integer percent,
        Integer low,
        Integer high,
        int coverage,
        String hiddenBecause,
        int paragraphs,
        int assessedParagraphs) {

    public static final String METHOD = "CIX-1";
    /** Fewest assessed paragraphs under which the number is hidden. */
    public static final int FEWEST = 5;
    /** Least coverage in per cent under which it is hidden. */
    public static final int LEAST_COVERAGE = 50;

    /**
     * @param known of the values, over the paragraphs with one
     * @param low over all paragraphs, unknown parts as 0
     * @param high the same with unknown parts as 1
     * @param coverage over all paragraphs, known parts as 1 and unknown ones as 0
     */
    static Index of(MeanOfParagraphs known, MeanOfParagraphs low, MeanOfParagraphs high, MeanOfParagraphs coverage) {
        int all = (int) low.paragraphs();
        int assessed = (int) known.paragraphs();
        if (assessed == 0) {
            return new Index(null, null, null, 0, "NOTHING_ASSESSED", all, 0);
        }
        Ratio covered = coverage.percent();
        String hidden = assessed < FEWEST ? "FEW_ASSESSED" : covered.isLessThan(LEAST_COVERAGE) ? "LOW_COVERAGE" : null;
        return hidden != null
                ? new Index(null, null, null, covered.roundedDown(), hidden, all, assessed)
                : new Index(
                        known.percent().rounded(),
                        low.percent().rounded(),
                        high.percent().rounded(),
                        covered.roundedDown(),
                        null,
                        all,
                        assessed);
    }
}
