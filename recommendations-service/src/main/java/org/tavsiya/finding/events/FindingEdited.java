package org.tavsiya.finding.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A reviewer wrote it differently; its author has to agree before it is published. What it says takes the place of what was submitted.
 *
 * @param status null for a retraction
 * @param by account id of the reviewer: with the author's agreement they are the second person
 */
@StoredName("finding.edited")
@Revision("1")
public record FindingEdited(
        String findingId,
        String recommendationId,
        long recommendationVersion,
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
        String by,
        String byRole)
        implements FindingEvent {

    /** What would be published now: the new words under the author's name and for the same assessment. */
    public FindingSubmitted onto(FindingSubmitted s) {
        // What a reviewer wrote anew is what was judged together no more.
        return new FindingSubmitted(
                findingId,
                s.kind(),
                recommendationId,
                recommendationVersion,
                s.assessmentId(),
                s.subject(),
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
                s.by(),
                s.byRole(),
                whyWrong,
                s.answers(),
                null,
                null,
                null);
    }
}
