package org.tavsiya.recommendation.read.document;

import java.util.List;
import java.util.Map;
import org.tavsiya.calendar.RecordedDay;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.events.Sourced;

/** Copies what the coalition says, and which of its assessments stands. */
final class AssessmentCopy {

    private AssessmentCopy() {}

    static void published(AssessmentPublished e, Copy into) {
        Lane lane = assessment(e, e.assessmentId(), e.status(), e.ongoing(), e.evidence(), into)
                .with(
                        e.clusterId() == null
                                ? null
                                : new JudgedTogether(e.clusterId(), e.clusterSubject(), e.clusterSize()));
        Asserted.assessment(into.document().assessments, lane);
        into.document().status = status(into.document());
        into.history().lane(lane, e.byRole()).confirmed(e.findingId());
    }

    static void corrected(AssessmentCorrected e, Copy into) {
        Lane lane = assessment(e, e.assessmentId(), e.status(), e.ongoing(), e.evidence(), into);
        into.document().corrections.add(new Corrected(RecordedDay.of(into.at()), into.document().position));
        Asserted.correction(into.document().assessments, fall(into.document(), e.corrects()), lane);
        into.document().status = status(into.document());
        into.history()
                .lane(lane, e.byRole())
                .subject(e.corrects())
                .correction()
                .wrong(e.whyWrong())
                .confirmed(e.findingId());
    }

    static void retracted(AssessmentRetracted e, Copy into) {
        fall(into.document(), e.assessmentId());
        into.document().status = status(into.document());
        into.history().subject(e.assessmentId()).said(e).correction().confirmed(e.findingId());
    }

    private static Lane assessment(
            Sourced e, String id, String status, boolean ongoing, List<Map<String, String>> evidence, Copy into) {
        return into.lane(e, id, status, null, "ACTION", status, null, ongoing, evidence);
    }

    private static String status(RecommendationDocument d) {
        Lane standing = d.assessment();
        return standing == null ? Status.NOT_ASSESSED.name() : standing.value();
    }

    private static int fall(RecommendationDocument d, String assessmentId) {
        for (int i = 0; i < d.assessments.size(); i++) {
            StandingAssessment a = d.assessments.get(i);
            if (a.lane().id().equals(assessmentId)) {
                d.assessments.set(i, new StandingAssessment(a.lane(), false));
                return i;
            }
        }
        throw new IllegalStateException("No assessment " + assessmentId + " in " + d.id);
    }
}
