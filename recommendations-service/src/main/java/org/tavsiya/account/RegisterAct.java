package org.tavsiya.account;

/** What an administrator does to the register as a whole, beside what has events of its own. */
public enum RegisterAct {
    VIEWS_REBUILT,
    VIEWS_COMPARED,
    DEMONSTRATION_LOADED,
    DEMONSTRATION_REMOVED,
    RECORDS_READ_ANEW
}
