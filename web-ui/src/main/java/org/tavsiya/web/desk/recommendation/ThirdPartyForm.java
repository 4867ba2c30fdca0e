package org.tavsiya.web.desk.recommendation;

import java.util.Map;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.ThirdPartyKind;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.recordthirdparty.RecordThirdPartyAssessment;

/**
 * What a third party found, as it was typed.
 *
 * @param reading what it amounts to; empty where the institution spoke in words alone
 */
record ThirdPartyForm(String partyKind, String institution, String reading, String words, StatementForm said)
        implements ChangeForm {

    static ThirdPartyForm of(Typed t) {
        return new ThirdPartyForm(
                t.at("partyKind"), t.at("institution"), t.at("reading"), t.at("words"), StatementForm.of(t));
    }

    @Override
    public RecommendationCommand command(Target target, Reading read) {
        ThirdPartyKind kind = read.choice(ThirdPartyKind.class, "partyKind", partyKind);
        Status amounts = reading.isEmpty() ? null : read.choice(Status.class, "reading", reading);
        return new RecordThirdPartyAssessment(
                target.id(),
                target.version(),
                kind,
                Reading.given(institution),
                amounts,
                Reading.given(words),
                target.assertion());
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("institution", institution, "words", words);
    }
}
