package org.tavsiya.finding.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.tavsiya.finding.FindingState;
import org.tavsiya.finding.events.FindingConfirmed;
import org.tavsiya.finding.events.FindingEvent;
import org.tavsiya.finding.events.FindingReturned;
import org.tavsiya.finding.events.FindingSubmitted;
import org.tavsiya.finding.events.FindingWithdrawn;

/**
 * One finding as it stands. Internal: it holds account ids.
 *
 * @param version sequence number of the last event that it holds
 * @param kind ASSESSMENT, CORRECTION or RETRACTION
 * @param state WAITING, CONFIRMED, RETURNED or WITHDRAWN
 * @param recommendationVersion version of the recommendation that the author looked at
 * @param assessmentId id that the assessment has once it is confirmed; null for a retraction
 * @param subject id of the assessment that is corrected or retracted, else null
 * @param status null for a retraction
 * @param whyWrong of a correction, what was wrong about the assessment that it corrects; else null
 * @param author account id of whoever submitted it
 * @param remark what the reviewer said when returning it, else null
 * @param decidedBy account id of whoever confirmed or returned it; null while it waits or where its author withdrew it
 */
public record FindingDocument(
        @Id String id,
        long version,
        String kind,
        String state,
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
        String whyWrong,
        String author,
        String authorRole,
        Instant submittedAt,
        String remark,
        String decidedBy,
        Instant decidedAt) {

    static FindingDocument submitted(FindingSubmitted e, long version, Instant at) {
        return new FindingDocument(
                e.findingId(),
                version,
                e.kind(),
                FindingState.WAITING.name(),
                e.recommendationId(),
                e.recommendationVersion(),
                e.assessmentId(),
                e.subject(),
                e.status(),
                e.ongoing(),
                e.baselineAssessmentId(),
                e.reason(),
                e.effectiveOn(),
                e.assertedOn(),
                e.evidence() == null ? List.of() : e.evidence(),
                e.sourceTitle(),
                e.sourceSymbol(),
                e.sourceParagraph(),
                e.sourceUrl(),
                e.sourceLanguage(),
                e.whyWrong(),
                e.by(),
                e.byRole(),
                at,
                null,
                null,
                null);
    }

    FindingDocument evolve(FindingEvent event, long newVersion, Instant at) {
        if (event instanceof FindingConfirmed e) {
            return decided(FindingState.CONFIRMED, null, e.by(), newVersion, at);
        } else if (event instanceof FindingReturned e) {
            return decided(FindingState.RETURNED, e.remark(), e.by(), newVersion, at);
        } else if (event instanceof FindingWithdrawn) {
            return decided(FindingState.WITHDRAWN, null, null, newVersion, at);
        }
        throw new IllegalStateException("No view for " + event.getClass().getName());
    }

    private FindingDocument decided(FindingState to, String why, String by, long newVersion, Instant at) {
        return new FindingDocument(
                id,
                newVersion,
                kind,
                to.name(),
                recommendationId,
                recommendationVersion,
                assessmentId,
                subject,
                status,
                ongoing,
                baselineAssessmentId,
                reason,
                effectiveOn,
                assertedOn,
                evidence,
                sourceTitle,
                sourceSymbol,
                sourceParagraph,
                sourceUrl,
                sourceLanguage,
                whyWrong,
                author,
                authorRole,
                submittedAt,
                why,
                by,
                at);
    }

    public boolean waiting() {
        return FindingState.WAITING.name().equals(state);
    }
}
