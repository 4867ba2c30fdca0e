package org.tavsiya.recommendation;

/** What kind of document a piece of evidence is. */
public enum EvidenceKind {
    UN_DOCUMENT,
    STATE_DOCUMENT,
    LAW,
    JUDGMENT,
    STATISTICS,
    NGO_REPORT,
    MEDIA,
    MONITORING_VISIT,
    INTERVIEW_REFERENCE
}
