package org.tavsiya.recommendation.read.document;

/** Which words the value of a fact is one of, so that it can be said in the reader's language. */
public enum ValueWord {
    NONE,
    STATUS,
    POSITION,
    GRADE,
    THEME,
    LIFECYCLE,
    LINK,
    LANGUAGE
}
