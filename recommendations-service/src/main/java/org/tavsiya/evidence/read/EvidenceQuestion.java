package org.tavsiya.evidence.read;

import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;

/**
 * What is asked of the library. Null leaves a side open.
 *
 * @param words all of them are in the item, in any form; the last one may be the beginning of a word
 * @param counted whether it states a number
 * @param from first of those found that is wanted, from 0
 */
public record EvidenceQuestion(
        String words,
        EvidenceKind kind,
        EvidenceLevel level,
        Sensitivity sensitivity,
        Boolean counted,
        int from,
        int most) {

    /** As many as are given at once, at most. */
    public static final int MOST = 100;

    /** How deep anybody may go; whoever wants more says more words. */
    public static final int DEEPEST = 10_000;

    public EvidenceQuestion {
        if (from < 0 || from > DEEPEST || most < 1 || most > MOST) {
            throw new IllegalArgumentException(
                    "At most " + MOST + " pieces of evidence at once, of the first " + DEEPEST + " that are found.");
        }
    }

    public static EvidenceQuestion of(String words) {
        return new EvidenceQuestion(words, null, null, null, null, 0, 20);
    }
}
