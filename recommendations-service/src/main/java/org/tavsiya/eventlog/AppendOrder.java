package org.tavsiya.eventlog;

/**
 * The one row that every append holds from its first event to the end of its transaction. A decision that looks at several
 * aggregates and writes to one of them holds it before it looks, so that no other such decision comes in between.
 */
@FunctionalInterface
public interface AppendOrder {

    /** Inside the caller's transaction, and until its end. */
    void hold();
}
