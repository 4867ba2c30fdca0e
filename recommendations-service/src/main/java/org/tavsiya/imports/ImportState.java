package org.tavsiya.imports;

/** Where an import stands; REMOVED is a demonstration set that was taken out again. */
public enum ImportState {
    RUNNING,
    COMPLETED,
    CANCELLED,
    REMOVED
}
