package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * An assessment was withdrawn; the one before it stands again.
 */
@StoredName("recommendation.assessment-retracted")
@Revision("1")
public record AssessmentRetracted(
        String recommendationId, String assessmentId, String reason, LocalDate effectiveOn, LocalDate assertedOn,
        String sourceTitle, String by, String byRole) implements RecommendationEvent {
}
