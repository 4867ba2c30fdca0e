package org.tavsiya.imports.events;

/** All facts about one import. */
public sealed interface ImportEvent
        permits ImportStarted, ImportCompleted, ImportCancelled, ImportResumed, ImportRemoved {

    String runId();
}
