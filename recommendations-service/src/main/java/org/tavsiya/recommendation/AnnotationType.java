package org.tavsiya.recommendation;

/** What kind of paragraph UHRI indexed; a missing or unreadable type is UNCLASSIFIED, never dropped. */
public enum AnnotationType {
    RECOMMENDATION,
    CONCERN,
    OTHER,
    UNCLASSIFIED
}
