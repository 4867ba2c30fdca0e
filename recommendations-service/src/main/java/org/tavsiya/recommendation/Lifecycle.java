package org.tavsiya.recommendation;

/** Whether a recommendation still stands; an axis of its own, apart from the status of implementation. */
public enum Lifecycle {
    ACTIVE,
    SUPERSEDED,
    NOT_APPLICABLE
}
