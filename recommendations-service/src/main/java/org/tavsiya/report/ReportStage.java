package org.tavsiya.report;

/** At which step of the procedure a report is sent. */
public enum ReportStage {
    LIST_OF_ISSUES,
    SESSION,
    FOLLOW_UP,
    MID_TERM
}
