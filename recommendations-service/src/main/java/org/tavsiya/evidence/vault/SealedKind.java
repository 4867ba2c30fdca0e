package org.tavsiya.evidence.vault;

/** What is sealed. */
public enum SealedKind {
    /** What a subject is called by those who may know. */
    SUBJECT,
    NOTE,
    FILE
}
