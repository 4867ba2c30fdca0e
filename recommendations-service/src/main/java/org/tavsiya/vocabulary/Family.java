package org.tavsiya.vocabulary;

/** Families of UN bodies; NONE where the source names no body or one that is not in the vocabulary. */
public enum Family {
    TREATY_BODY,
    UPR,
    SPECIAL_PROCEDURE,
    NONE
}
