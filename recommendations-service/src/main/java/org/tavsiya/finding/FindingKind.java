package org.tavsiya.finding;

/** What the finding would do to the recommendation. */
public enum FindingKind {
    ASSESSMENT,
    CORRECTION,
    RETRACTION
}
