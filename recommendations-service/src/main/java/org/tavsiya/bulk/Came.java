package org.tavsiya.bulk;

/** What came of one recommendation that was foreseen to change. */
public enum Came {
    DONE,
    /** Somebody else did the same meanwhile. */
    HELD,
    REFUSED,
    /** It is at a later version than the one that the preview saw. */
    MOVED_ON
}
