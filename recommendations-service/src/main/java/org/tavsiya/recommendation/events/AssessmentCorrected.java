package org.tavsiya.recommendation.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * An earlier assessment was wrong: the coalition erred, the world did not change. Charts over time leave this step out.
 *
 * @param corrects id of the assessment whose place this one takes
 * @param baselineAssessmentId since revision 2: the earlier assessment that a regression is measured against, else null
 * @param findingId since revision 2: the submission that a second person confirmed; null where one person was enough
 * @param whyWrong since revision 3: what was wrong about the one that is corrected; the reason is that of this assessment
 */
@StoredName("recommendation.assessment-corrected")
@Revision("3")
public record AssessmentCorrected(
        String recommendationId,
        String assessmentId,
        String corrects,
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
        String whyWrong)
        implements RecommendationEvent, Sourced {}
