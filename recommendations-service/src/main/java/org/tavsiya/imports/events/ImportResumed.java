package org.tavsiya.imports.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * An import that was cancelled goes on.
 *
 * @param nextBatch the number of the batch expected next, from 0
 */
@StoredName("import.resumed")
@Revision("1")
public record ImportResumed(String runId, long nextBatch, String by) implements ImportEvent {}
