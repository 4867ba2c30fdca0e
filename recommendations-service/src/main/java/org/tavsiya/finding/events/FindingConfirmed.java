package org.tavsiya.finding.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A second person confirmed it; the recommendation's own event of the same transaction carries the content.
 *
 * @param onto the version of the recommendation that the confirmer looked at
 */
@StoredName("finding.confirmed")
@Revision("1")
public record FindingConfirmed(String findingId, String recommendationId, long onto, String by, String byRole)
        implements FindingEvent {}
