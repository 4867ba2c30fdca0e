package org.tavsiya.recommendation.read.doubles;

import java.util.List;

/**
 * A recommendation of the register that may be the one at hand, and why.
 *
 * @param annotationId UHRI's id; null for what came otherwise
 * @param samePlace whether symbol and paragraph are the same
 * @param percent of the words of both texts that they share
 * @param shared telling words that both have
 */
public record Resembling(
        String id,
        String symbol,
        String paragraph,
        String text,
        String annotationId,
        boolean samePlace,
        int percent,
        List<String> shared) {}
