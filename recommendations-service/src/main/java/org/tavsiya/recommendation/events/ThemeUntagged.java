package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * An analyst took a theme away, for example one the source set by migration.
 */
@StoredName("recommendation.theme-untagged")
@Revision("1")
public record ThemeUntagged(
        String recommendationId,
        String theme,
        String reason,
        LocalDate effectiveOn,
        LocalDate assertedOn,
        String sourceTitle,
        String by,
        String byRole)
        implements RecommendationEvent, Stated {}
