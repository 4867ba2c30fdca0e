package org.tavsiya.finding;

/** How far it is. All but the first are final: what was returned is submitted anew. */
public enum FindingState {
    WAITING,
    CONFIRMED,
    RETURNED,
    WITHDRAWN
}
