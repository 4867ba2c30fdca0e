package org.tavsiya.document;

public enum DocumentKind {
    CONCLUDING_OBSERVATIONS,
    LIST_OF_ISSUES,
    /** Of the Working Group on the UPR. */
    UPR_REPORT,
    /** Of a mandate, after a visit. */
    MISSION_REPORT,
    FOLLOW_UP_VISIT_REPORT
}
