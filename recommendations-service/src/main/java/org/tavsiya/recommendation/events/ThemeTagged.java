package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * An analyst added a theme that the source does not carry.
 */
@StoredName("recommendation.theme-tagged")
@Revision("1")
public record ThemeTagged(
        String recommendationId,
        String theme,
        String reason,
        LocalDate effectiveOn,
        LocalDate assertedOn,
        String sourceTitle,
        String by,
        String byRole)
        implements RecommendationEvent, Stated {}
