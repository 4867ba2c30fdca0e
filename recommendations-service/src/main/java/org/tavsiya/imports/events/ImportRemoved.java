package org.tavsiya.imports.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** What this run had brought was taken out of the register again; only the demonstration set can be. */
@StoredName("import.removed")
@Revision("1")
public record ImportRemoved(String runId, String by) implements ImportEvent {}
