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
    /** The register could not go on; what was taken is kept, and the import can be resumed. */
    BROKEN_OFF,
    /** Cancelled before anything was imported. */
    DISCARDED;

    boolean moving() {
        return this == WAITING || this == LOOKING || this == IMPORTING;
    }
}
