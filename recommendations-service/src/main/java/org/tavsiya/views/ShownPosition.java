package org.tavsiya.views;

/** How far the answers of this copy of the application are: whoever keeps something in memory declares it as a bean. */
public interface ShownPosition {

    /** Global index of the last event that answers know, without asking a database; -1 before the first. */
    long shown();
}
