package org.tavsiya.finding.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A second person gave it back to its author.
 *
 * @param remark what is missing or wrong; never public
 * @param field since revision 2: the part of the submission that the remark speaks of, by the name of its field; null for the whole
 * @param passage since revision 2: the words in it that it speaks of, or null
 */
@StoredName("finding.returned")
@Revision("2")
public record FindingReturned(
        String findingId,
        String recommendationId,
        String remark,
        String by,
        String byRole,
        String field,
        String passage)
        implements FindingEvent {}
