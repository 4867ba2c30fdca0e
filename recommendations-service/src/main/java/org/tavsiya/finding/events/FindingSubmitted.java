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
 * @param answers since revision 3: the returned finding that this one mends, or null
 * @param clusterId since revision 4: of an assessment made in one act with others that ask for the same, their cluster; else null
 * @param clusterSubject since revision 4: what they ask for, as it was said at that moment; else null
 * @param clusterSize since revision 4: how many were judged in that act, this one included; else null
 */
@StoredName("finding.submitted")
@Revision("4")
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
        String whyWrong,
        String answers,
        String clusterId,
        String clusterSubject,
        Integer clusterSize)
        implements FindingEvent {}
