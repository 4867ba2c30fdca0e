package org.tavsiya.bulk;

/** What a preview says of one recommendation. */
public enum Foreseen {
    CHANGES,
    /** It is so already. */
    HOLDS,
    REFUSED,
    /** Only where a run is taken back: somebody changed it since. */
    MOVED_ON
}
