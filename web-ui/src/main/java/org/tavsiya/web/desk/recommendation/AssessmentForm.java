package org.tavsiya.web.desk.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;

/** The coalition's assessment as it was typed. */
record AssessmentForm(String status, boolean ongoing, List<EvidenceForm> evidence, StatementForm said)
        implements ChangeForm {

    static AssessmentForm of(Typed t) {
        return new AssessmentForm(t.at("status"), t.ticked("ongoing"), EvidenceForm.all(t), StatementForm.of(t));
    }

    @Override
    public RecommendationCommand command(Target target, Reading reading) {
        return new PublishAssessment(target.id(), target.version(), draft(target, reading), null, target.assertion());
    }

    /** Its author is whoever sends it. */
    AssessmentDraft draft(Target target, Reading reading) {
        return new AssessmentDraft(
                UUID.randomUUID().toString(),
                reading.choice(Status.class, "status", status),
                ongoing,
                EvidenceForm.read(evidence, reading),
                target.by());
    }

    @Override
    public String about() {
        return status;
    }

    @Override
    public int[] rows() {
        return EvidenceForm.filled(evidence);
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        EvidenceForm.texts(evidence, texts);
        return texts;
    }
}
