package org.tavsiya.web.desk.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.rules.Letters;

/** The coalition's assessment as it was typed. */
record AssessmentForm(String status, boolean ongoing, List<EvidenceForm> evidence, StatementForm said)
        implements ChangeForm {

    static AssessmentForm of(Typed t) {
        return new AssessmentForm(t.at("status"), t.ticked("ongoing"), EvidenceForm.all(t), StatementForm.of(t));
    }

    @Override
    public RecommendationCommand command(Target target, Reading reading) {
        AssessmentDraft draft = draft(target, reading);
        return new PublishAssessment(target.id(), target.version(), draft, null, restingOn(draft, target.assertion()));
    }

    /** Nothing is typed twice: what names no source of its own rests on the first evidence that it cites. */
    static Assertion restingOn(AssessmentDraft draft, Assertion said) {
        Source source = said.source();
        if (!Letters.none(source.title())
                || !Letters.none(source.symbol())
                || draft.evidence().isEmpty()) {
            return said;
        }
        Evidence first = draft.evidence().get(0);
        return new Assertion(
                said.clocks(),
                said.reason(),
                new Source(
                        first.title(),
                        null,
                        null,
                        source.url() == null ? first.url() : source.url(),
                        source.language()),
                said.by(),
                said.today());
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
