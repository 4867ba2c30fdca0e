package org.tavsiya.finding.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * Somebody wrote what needs a second person. It changes nothing that is public.
 *
 * @param kind ASSESSMENT, CORRECTION or RETRACTION
 * @param recommendationVersion the version of the recommendation that the author looked at
 * @param assessmentId id that the assessment will have; null for a retraction
 * @param subject id of the assessment that is corrected or retracted, else null
 * @param status null for a retraction
 * @param baselineAssessmentId for REGRESSED the earlier assessment it is worse than; null takes the one that stands
 * @param evidence public citations, plain text by name
 * @param whyWrong since revision 2: of a correction, what was wrong about the assessment that it corrects; else null
 */
@StoredName("finding.submitted")
@Revision("2")
public record FindingSubmitted(
        String findingId,
        String kind,
        String recommendationId,
        long recommendationVersion,
        String assessmentId,
        String subject,
        String status,
        boolean ongoing,
        String baselineAssessmentId,
        String reason,
        LocalDate effectiveOn,
        LocalDate assertedOn,
        List<Map<String, String>> evidence,
        String sourceTitle,
        String sourceSymbol,
        String sourceParagraph,
        String sourceUrl,
        String sourceLanguage,
        String by,
        String byRole,
        String whyWrong)
        implements FindingEvent {}
