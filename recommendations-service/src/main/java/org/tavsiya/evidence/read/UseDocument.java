package org.tavsiya.evidence.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.events.DemonstrationRemoved;

/** Which items of the library the assessments of one recommendation cite. */
final class UseDocument {

    /**
     * @param citedAt when that was recorded
     * @param standing whether that assessment was neither corrected nor retracted
     */
    record Cited(
            String evidenceId,
            String assessmentId,
            String status,
            LocalDate effectiveOn,
            Instant citedAt,
            boolean standing) {

        Cited fallen(String fallenId) {
            return assessmentId.equals(fallenId)
                    ? new Cited(evidenceId, assessmentId, status, effectiveOn, citedAt, false)
                    : this;
        }
    }

    /** The name under which an assessment's evidence carries the id of an item. */
    static final String EVIDENCE_ID = "evidenceId";

    /** Id of the recommendation. */
    @Id
    String id;

    /** Place in the log up to which it was read. */
    long position;

    List<Cited> cited = new ArrayList<>();

    UseDocument(String id, long position) {
        this.id = id;
        this.position = position;
    }

    void evolve(Object event, Instant at) {
        if (event instanceof AssessmentPublished e) {
            cite(e.evidence(), e.assessmentId(), e.status(), e.effectiveOn(), at);
        } else if (event instanceof AssessmentCorrected e) {
            cited.replaceAll(c -> c.fallen(e.corrects()));
            cite(e.evidence(), e.assessmentId(), e.status(), e.effectiveOn(), at);
        } else if (event instanceof AssessmentRetracted e) {
            cited.replaceAll(c -> c.fallen(e.assessmentId()));
        } else if (event instanceof DemonstrationRemoved) {
            cited.clear();
        }
    }

    private void cite(
            List<Map<String, String>> evidence, String assessmentId, String status, LocalDate effectiveOn, Instant at) {
        if (evidence != null) {
            evidence.stream()
                    .map(e -> e.get(EVIDENCE_ID))
                    .filter(item -> item != null)
                    .distinct()
                    .forEach(item -> cited.add(new Cited(item, assessmentId, status, effectiveOn, at, true)));
        }
    }
}
