package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** A link to an older recommendation was a mistake: it holds no longer. */
@StoredName("recommendation.unlinked")
@Revision("1")
public record RecommendationUnlinked(
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
