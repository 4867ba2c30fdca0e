package org.tavsiya.web.desk.recommendation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import org.tavsiya.recommendation.write.correctassessment.CorrectAssessment;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.RecommendationCommand;

/**
 * A correction as it was typed: the whole assessment as it should have been.
 *
 * @param assessmentId the one that is corrected
 * @param whyWrong what was wrong about it; the reason stays the reason of the assessment
 */
record CorrectionForm(String assessmentId, String whyWrong, AssessmentForm right) implements ChangeForm {

    static CorrectionForm of(Typed t) {
        return new CorrectionForm(t.at("assessmentId"), t.at("whyWrong"), AssessmentForm.of(t));
    }

    /** Begins with what it corrects: most corrections change one thing of many. */
    static Typed before(ShownRecommendation shown) {
        return Retyped.of(shown.assessment());
    }

    @Override
    public StatementForm said() {
        return right.said();
    }

    @Override
    public RecommendationCommand command(Target target, Reading reading) {
        AssessmentDraft draft = right.draft(target, reading);
        return new CorrectAssessment(
                target.id(),
                target.version(),
                assessmentId,
                draft,
                Reading.given(whyWrong),
                null,
                AssessmentForm.restingOn(draft, target.assertion()));
    }

    @Override
    public String about() {
        return right.about();
    }

    @Override
    public int[] rows() {
        return right.rows();
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>(right.texts());
        texts.put("whyWrong", whyWrong);
        return texts;
    }
}
