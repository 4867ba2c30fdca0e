package org.tavsiya.web.desk.recommendation;

import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.retractassessment.RetractAssessment;

/**
 * A retraction as it was typed.
 *
 * @param assessmentId the one that is taken back
 */
record RetractionForm(String assessmentId, StatementForm said) implements ChangeForm {

    static RetractionForm of(Typed t) {
        return new RetractionForm(t.at("assessmentId"), StatementForm.of(t));
    }

    static Typed before(ShownRecommendation shown) {
        return new Typed(java.util.Map.of("assessmentId", shown.assessment().id()));
    }

    @Override
    public RecommendationCommand command(Target target, Reading reading) {
        return new RetractAssessment(target.id(), target.version(), assessmentId, target.assertion());
    }
}
