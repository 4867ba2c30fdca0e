package org.tavsiya.finding.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.tavsiya.finding.FindingState;
import org.tavsiya.finding.events.FindingConfirmed;
import org.tavsiya.finding.events.FindingEdited;
import org.tavsiya.finding.events.FindingEvent;
import org.tavsiya.finding.events.FindingReturned;
import org.tavsiya.finding.events.FindingSubmitted;
import org.tavsiya.finding.events.FindingWithdrawn;

/**
 * One finding as it stands. Internal: it holds account ids.
 *
 * @param version sequence number of the last event that it holds
 * @param kind ASSESSMENT, CORRECTION or RETRACTION
 * @param state WAITING, EDITED, CONFIRMED, RETURNED or WITHDRAWN
 * @param recommendationVersion version of the recommendation that the author looked at
 * @param assessmentId id that the assessment has once it is confirmed; null for a retraction
 * @param subject id of the assessment that is corrected or retracted, else null
 * @param status null for a retraction
 * @param whyWrong of a correction, what was wrong about the assessment that it corrects; else null
 * @param author account id of whoever submitted it
 * @param answers the returned finding that this one mends, or null
 * @param remark what the reviewer said when returning it, else null
 * @param remarkField the part of it that the remark speaks of; null for the whole
 * @param remarkPassage the words that it speaks of, or null
 * @param editedBy account id of the reviewer who wrote it differently, else null
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
        String answers,
        String remark,
        String remarkField,
        String remarkPassage,
        String editedBy,
        Instant editedAt,
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
                e.answers(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    FindingDocument evolve(FindingEvent event, long newVersion, Instant at) {
        if (event instanceof FindingConfirmed e) {
            return decided(FindingState.CONFIRMED, null, null, null, e.by(), newVersion, at);
        } else if (event instanceof FindingReturned e) {
            return decided(FindingState.RETURNED, e.remark(), e.field(), e.passage(), e.by(), newVersion, at);
        } else if (event instanceof FindingWithdrawn) {
            return decided(FindingState.WITHDRAWN, null, null, null, null, newVersion, at);
        } else if (event instanceof FindingEdited e) {
            return edited(e, newVersion, at);
        }
        throw new IllegalStateException("No view for " + event.getClass().getName());
    }

    private FindingDocument decided(
            FindingState to, String why, String field, String passage, String by, long newVersion, Instant at) {
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
                answers,
                why,
                field,
                passage,
                editedBy,
                editedAt,
                by,
                at);
    }

    private FindingDocument edited(FindingEdited e, long newVersion, Instant at) {
        return new FindingDocument(
                id,
                newVersion,
                kind,
                FindingState.EDITED.name(),
                recommendationId,
                e.recommendationVersion(),
                assessmentId,
                subject,
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
                author,
                authorRole,
                submittedAt,
                answers,
                null,
                null,
                null,
                e.by(),
                at,
                null,
                null);
    }

    public boolean edited() {
        return FindingState.EDITED.name().equals(state);
    }

    public boolean waiting() {
        return FindingState.WAITING.name().equals(state);
    }
}
