package org.tavsiya.recommendation;

/** What the State under review said it would do with a UPR recommendation: a promise, not a measure. */
public enum Position {
    SUPPORTED, SUPPORTED_CONSIDERED_IMPLEMENTED, SUPPORTED_NOTED, NOTED, NOT_SUPPORTED, PENDING
}
