package org.tavsiya.recommendation;

/** How a newer recommendation relates to an older one. */
public enum LinkKind {
    REITERATES,
    REPLACES,
    DUPLICATES
}
