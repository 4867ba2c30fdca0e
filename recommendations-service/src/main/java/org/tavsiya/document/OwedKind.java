package org.tavsiya.document;

public enum OwedKind {
    FOLLOW_UP,
    DIALOGUE,
    CONCLUDING_OBSERVATIONS,
    REPLIES_TO_LIST,
    STAKEHOLDER_SUBMISSIONS,
    REVIEW
}
