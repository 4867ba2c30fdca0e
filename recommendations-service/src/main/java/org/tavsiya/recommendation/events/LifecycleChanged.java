package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * The recommendation stands, was superseded, or no longer applies.
 *
 * @param supersededBy id of the newer recommendation where it was superseded, else null
 */
@StoredName("recommendation.lifecycle-changed")
@Revision("1")
public record LifecycleChanged(
        String recommendationId,
        String lifecycle,
        String supersededBy,
        String reason,
        LocalDate effectiveOn,
        LocalDate assertedOn,
        String sourceTitle,
        String by,
        String byRole)
        implements RecommendationEvent, Stated {}
