package org.tavsiya.document;

/** How a follow-up stands on a day, as far as it is known here. */
public enum FollowUpState {
    /** No follow-up is asked for, or the document did not stand yet. */
    NOTHING_ASKED,
    NOT_DUE,
    /** The time is there, or has passed by an expected date alone; nothing is known to have been received. */
    DUE,
    /** The body has listed it as overdue, or a confirmed date has passed. */
    OVERDUE,
    /** The body has said that nothing was received. */
    UNANSWERED,
    ANSWERED,
    GRADED
}
