package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * The coalition published its assessment: the world changed, or was looked at again.
 *
 * @param baselineAssessmentId the earlier assessment that a regression is measured against, else null
 * @param findingId since revision 2: the submission that a second person confirmed; null where one person was enough
 * @param evidence public citations, plain text by name
 */
@StoredName("recommendation.assessment-published")
@Revision("2")
public record AssessmentPublished(
        String recommendationId,
        String assessmentId,
        String status,
        boolean ongoing,
        String reason,
        String baselineAssessmentId,
        LocalDate effectiveOn,
        LocalDate assertedOn,
        String authoredBy,
        String reviewedBy,
        String findingId,
        List<Map<String, String>> evidence,
        String sourceTitle,
        String sourceSymbol,
        String sourceParagraph,
        String sourceUrl,
        String sourceLanguage,
        String by,
        String byRole)
        implements RecommendationEvent, Sourced {}
