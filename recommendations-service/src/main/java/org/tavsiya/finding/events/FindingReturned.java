package org.tavsiya.finding.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A second person gave it back to its author.
 *
 * @param remark what is missing or wrong; never public
 */
@StoredName("finding.returned")
@Revision("1")
public record FindingReturned(String findingId, String recommendationId, String remark, String by, String byRole)
        implements FindingEvent {}
