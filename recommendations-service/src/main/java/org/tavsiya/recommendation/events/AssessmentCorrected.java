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
 */
@StoredName("recommendation.assessment-corrected")
@Revision("1")
public record AssessmentCorrected(
        String recommendationId, String assessmentId, String corrects, String status, boolean ongoing, String reason,
        LocalDate effectiveOn, LocalDate assertedOn,
        String authoredBy, String reviewedBy, List<Map<String, String>> evidence,
        String sourceTitle, String sourceSymbol, String sourceParagraph, String sourceUrl, String sourceLanguage,
        String by, String byRole) implements RecommendationEvent {
}
