package org.tavsiya.recommendation.read.document;

/**
 * What a fact turned, from what to what, in its own lane. What the world did is told apart from what the register mended.
 *
 * @param from value that stood before; null where nothing did, and where what was said before names no status
 * @param fromScheme scale of a grade; null in the other lanes
 * @param to value that stands after it; null where it names no status
 * @param corrects of a correction or retraction, the version of the fact that was wrong; else null
 * @param correctedBy version of the later fact that took it back or corrected it; null where it was never wrong
 */
public record Turn(String from, String fromScheme, String to, Nature nature, Long corrects, Long correctedBy) {

    public enum Nature {
        /** The first word in this lane. */
        FIRST,
        /** Something else than what stood before. */
        CHANGE,
        /** The same again. */
        REPEAT,
        /** What was said before was wrong. */
        CORRECTION
    }

    Turn correctedBy(long version) {
        return new Turn(from, fromScheme, to, nature, corrects, version);
    }

    /** Whether it tells what became of the recommendation: neither the same again, nor a correction, nor what was wrong. */
    public boolean isNews() {
        return correctedBy == null && turned();
    }

    /** Whether it told what became of the recommendation when it was recorded, wrong or not. */
    public boolean turned() {
        return nature == Nature.FIRST || nature == Nature.CHANGE;
    }
}
