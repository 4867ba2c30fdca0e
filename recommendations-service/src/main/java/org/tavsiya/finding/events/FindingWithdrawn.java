package org.tavsiya.finding.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** The author took it back before anybody decided. */
@StoredName("finding.withdrawn")
@Revision("1")
public record FindingWithdrawn(String findingId, String recommendationId, String by, String byRole)
        implements FindingEvent {}
