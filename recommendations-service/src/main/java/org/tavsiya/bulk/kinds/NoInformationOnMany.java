package org.tavsiya.bulk.kinds;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.bulk.BulkKind;
import org.tavsiya.bulk.BulkTarget;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.recommendation.write.retractassessment.RetractAssessment;

/**
 * Says that nothing was found in the sources that were searched. Statuses that need two people are said of one at a time, where both
 * look at it.
 */
@Component
class NoInformationOnMany implements BulkKind {

    @Override
    public String name() {
        return "no-information";
    }

    @Override
    public Object command(Map<String, String> asked, BulkTarget target) {
        return new PublishAssessment(
                target.recommendationId(),
                null,
                new AssessmentDraft(
                        assessment(target),
                        Status.NO_INFORMATION,
                        false,
                        List.of(),
                        target.by().id()),
                null,
                new Asked(asked).assertion(target));
    }

    @Override
    public Object inverse(Map<String, String> asked, BulkTarget target, Map<String, String> stood) {
        return new RetractAssessment(
                target.recommendationId(), null, assessment(target), new Asked(asked).takingBack(target));
    }

    /** The same for both, and for a run that is taken up after a kill. */
    private static String assessment(BulkTarget target) {
        return RecommendationId.named("bulk/" + target.runId() + "/" + target.recommendationId());
    }
}
