package org.tavsiya.bulk;

/** How far a run is. */
public enum BulkState {
    /** The rules are asked about each; nothing is recorded. */
    PREVIEWING,
    /** Waits for whoever asked for it. */
    PREVIEWED,
    RUNNING,
    COMPLETED,
    /** What was done stays; the rest was not begun. */
    CANCELLED;

    public boolean moving() {
        return this == PREVIEWING || this == RUNNING;
    }

    public boolean ended() {
        return this == COMPLETED || this == CANCELLED;
    }
}
