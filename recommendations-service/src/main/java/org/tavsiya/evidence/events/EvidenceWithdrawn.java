package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** The item is not used any more; what cited it stays as it was published. */
@StoredName("evidence.withdrawn")
@Revision("1")
public record EvidenceWithdrawn(String evidenceId, String reason, String by, String byRole) implements EvidenceEvent {}
