package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * The State under review said what it would do with the recommendation.
 */
@StoredName("recommendation.state-position-recorded")
@Revision("1")
public record StatePositionRecorded(
        String recommendationId,
        String position,
        String reason,
        LocalDate effectiveOn,
        LocalDate assertedOn,
        String sourceTitle,
        String sourceSymbol,
        String sourceParagraph,
        String sourceUrl,
        String sourceLanguage,
        String by,
        String byRole)
        implements RecommendationEvent, SaidByOthers {}
