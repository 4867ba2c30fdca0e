package org.tavsiya.document;

/** What can happen in a follow-up. */
public enum ActKind {
    /** The body says that the State's information is late. */
    LISTED_OVERDUE,
    /** The body says, later on, that none has come. */
    NOTHING_RECEIVED,
    STATE_INFORMATION,
    FURTHER_INFORMATION,
    RAPPORTEUR_LETTER,
    /** The body's word or letter on what was done. */
    VERDICT,
    /** A report of the mandate itself on what became of its recommendations. */
    BODY_REPORT;

    public boolean ofTheState() {
        return this == STATE_INFORMATION || this == FURTHER_INFORMATION;
    }
}
