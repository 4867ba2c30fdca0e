package org.tavsiya.recommendation;

/** What the State under review said it would do with a UPR recommendation: a promise, not a measure. */
public enum Position {
    SUPPORTED,
    SUPPORTED_CONSIDERED_IMPLEMENTED,
    SUPPORTED_NOTED,
    NOTED,
    NOT_SUPPORTED,
    PENDING;

    private static final String REVIEW = "UPR";

    /** Whether States take positions on what that body recommends; null is a body that nobody knows. */
    public static boolean takenOn(String body) {
        return body == null || body.equals(REVIEW);
    }
}
