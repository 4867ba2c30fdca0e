package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** A file of the item is in the vault no longer. */
@StoredName("evidence.file-removed")
@Revision("1")
public record FileRemoved(String evidenceId, String fileId, String by, String byRole) implements EvidenceEvent {}
