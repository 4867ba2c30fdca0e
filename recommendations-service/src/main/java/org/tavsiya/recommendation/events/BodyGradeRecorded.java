package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A UN body graded the follow-up on its own scale.
 *
 * @param scheme id in the versioned grade vocabulary, so that C1 of 2015 stays C1 after a newer scheme
 * @param measures ACTION, REPLY, BOTH or PLAN, as that scheme measures
 */
@StoredName("recommendation.body-grade-recorded")
@Revision("1")
public record BodyGradeRecorded(
        String recommendationId,
        String scheme,
        String schemeVersion,
        String code,
        String measures,
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
