package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * This newer recommendation repeats, replaces or duplicates an older one.
 */
@StoredName("recommendation.linked")
@Revision("1")
public record RecommendationLinked(
        String recommendationId,
        String kind,
        String olderId,
        String reason,
        LocalDate effectiveOn,
        LocalDate assertedOn,
        String sourceTitle,
        String by,
        String byRole)
        implements RecommendationEvent, Stated {}
