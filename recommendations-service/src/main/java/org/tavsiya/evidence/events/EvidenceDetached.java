package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** The item bears upon that recommendation no longer; what cited it stays as it was published. */
@StoredName("evidence.detached")
@Revision("1")
public record EvidenceDetached(String evidenceId, String recommendationId, String by, String byRole)
        implements EvidenceEvent {}
