package org.tavsiya.finding;

/** How far it is. All but the first two are final: what was returned is submitted anew. */
public enum FindingState {
    WAITING,
    /** A reviewer wrote it differently; it waits for its author. */
    EDITED,
    CONFIRMED,
    RETURNED,
    WITHDRAWN
}
