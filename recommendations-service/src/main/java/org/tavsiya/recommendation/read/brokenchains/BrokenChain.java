package org.tavsiya.recommendation.read.brokenchains;

/**
 * A superseded recommendation that is left out of the figures although nothing counts in its place.
 *
 * @param successor id of the one that it names, or null
 */
public record BrokenChain(String id, String symbol, String paragraph, String successor, Why why) {

    public enum Why {
        /** The chain leads to what the register does not hold, or does no longer. */
        MISSING,
        /** It ends in one that was marked as not applicable. */
        NOT_APPLICABLE,
        /** It comes back to itself. */
        RING
    }
}
