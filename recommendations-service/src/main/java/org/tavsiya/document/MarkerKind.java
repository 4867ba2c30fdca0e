package org.tavsiya.document;

/** What a chart over time can show beside its figures. */
public enum MarkerKind {
    /** Dialogue with a committee, review in the UPR, visit of a mandate. */
    SESSION,
    DOCUMENT,
    STATE_REPORT,
    /** Information of the State on a follow-up. */
    STATE_INFORMATION,
    /** What a body said of a follow-up: overdue, nothing received, its letter, its own report. */
    BODY_SAID,
    GRADE,
    PLAN,
    LAW
}
