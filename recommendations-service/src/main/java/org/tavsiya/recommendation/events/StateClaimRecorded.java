package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * The State claimed how far it has come. A claim, kept apart from every judgment.
 */
@StoredName("recommendation.state-claim-recorded")
@Revision("1")
public record StateClaimRecorded(
        String recommendationId,
        String claimedStatus,
        String statement,
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
