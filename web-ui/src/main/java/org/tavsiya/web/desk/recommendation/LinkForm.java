package org.tavsiya.web.desk.recommendation;

import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.model.RecommendationCommand;

/** A link to an older recommendation, as it was typed. */
record LinkForm(String linkKind, String olderId, StatementForm said) implements ChangeForm {

    static LinkForm of(Typed t) {
        return new LinkForm(t.at("linkKind"), t.at("olderId"), StatementForm.of(t));
    }

    @Override
    public RecommendationCommand command(Target target, Reading reading) {
        LinkKind kind = reading.choice(LinkKind.class, "linkKind", linkKind);
        String older = reading.recommendation("olderId", olderId);
        return kind == null
                ? null
                : new LinkRecommendation(target.id(), target.version(), kind, older, target.assertion());
    }
}
