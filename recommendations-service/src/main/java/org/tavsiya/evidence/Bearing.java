package org.tavsiya.evidence;

/** What an item says of a recommendation's implementation. */
public enum Bearing {
    SUPPORTS,
    CONTRADICTS
}
