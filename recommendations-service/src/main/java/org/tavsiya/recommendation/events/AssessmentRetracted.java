package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * An assessment was withdrawn; the one before it stands again.
 *
 * @param authoredBy since revision 2, as the next two
 * @param findingId the submission that a second person confirmed; null where one person was enough
 */
@StoredName("recommendation.assessment-retracted")
@Revision("2")
public record AssessmentRetracted(
        String recommendationId,
        String assessmentId,
        String reason,
        LocalDate effectiveOn,
        LocalDate assertedOn,
        String authoredBy,
        String reviewedBy,
        String findingId,
        String sourceTitle,
        String by,
        String byRole)
        implements RecommendationEvent, Stated {}
