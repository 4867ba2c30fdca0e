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
 * @param clusterId since revision 3: of an assessment made in one act with others that ask for the same, their cluster; else null
 * @param clusterSubject since revision 3: what they ask for, as it was said at that moment; else null
 * @param clusterSize since revision 3: how many were judged in that act, this one included; else null
 */
@StoredName("recommendation.assessment-published")
@Revision("3")
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
        String byRole,
        String clusterId,
        String clusterSubject,
        Integer clusterSize)
        implements RecommendationEvent, Sourced {}
