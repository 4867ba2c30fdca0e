package org.tavsiya.web.desk.imports;

/** Where an uploaded file stands. */
enum Phase {
    /** In the queue. */
    WAITING,
    /** Being read without importing: to check it, or to see whether the embedded views are made for it. */
    LOOKING,
    /** Larger than the embedded views are good for; somebody has to say what to do. */
    ASKING,
    IMPORTING,
    /** The run ended; its report says how. */
    ENDED,
    /** Checked only; nothing was imported. */
    CHECKED,
    /** The file cannot be read, or a rule refused the import. */
    FAILED,
    /** The register could not go on; what was taken is kept, and it is tried again by itself. */
    BROKEN_OFF,
    /** It failed twice at the same place; others go on, and somebody may try again. */
    SET_ASIDE,
    /** Cancelled before anything was imported. */
    DISCARDED;

    /** Somebody or something still has to act. */
    boolean unfinished() {
        return moving() || this == ASKING || this == BROKEN_OFF || this == SET_ASIDE;
    }

    boolean moving() {
        return this == WAITING || this == LOOKING || this == IMPORTING;
    }
}
