package org.tavsiya.evidence.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * The item bears upon a recommendation, whether or not an assessment cites it.
 *
 * @param bearing SUPPORTS or CONTRADICTS
 */
@StoredName("evidence.attached")
@Revision("1")
public record EvidenceAttached(String evidenceId, String recommendationId, String bearing, String by, String byRole)
        implements EvidenceEvent {}
