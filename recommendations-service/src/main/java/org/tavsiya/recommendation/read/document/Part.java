package org.tavsiya.recommendation.read.document;

/** What of a recommendation a fact speaks of: what its source says, how the register keeps it, or one of the lanes. */
public enum Part {
    SOURCE,
    REGISTER,
    POSITION,
    CLAIM,
    GRADE,
    ASSESSMENT,
    THIRD_PARTY
}
