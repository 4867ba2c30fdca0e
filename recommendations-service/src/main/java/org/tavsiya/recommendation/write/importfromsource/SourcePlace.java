package org.tavsiya.recommendation.write.importfromsource;

/**
 * Where a text stands that came without an annotation id. Several texts may share a paragraph: the unit is the part.
 *
 * @param part as the source tells it, or as counted here; null for a text that was the only one of its paragraph when it came
 * @param told true when a source gave the part, false when it was counted in the order of arrival
 * @param textKey see {@link TextKey#of}
 * @param statesKey see {@link TextKey#states}; null where no State is named
 */
record SourcePlace(
        String recommendationId,
        String symbol,
        String paragraph,
        Integer part,
        boolean told,
        String textKey,
        String statesKey) {

    boolean tells(Integer wanted) {
        return told && wanted.equals(part);
    }

    /** A source that names no State does not contradict one that does. */
    boolean mayBeBy(String states) {
        return states == null || statesKey == null || states.equals(statesKey);
    }
}
