package org.tavsiya.web.desk.recommendation;

import java.util.Map;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.recordclaim.RecordStateClaim;

/** What the State claims, as it was typed. */
record ClaimForm(String claimedStatus, String claim, StatementForm said) implements ChangeForm {

    static ClaimForm of(Typed t) {
        return new ClaimForm(t.at("claimedStatus"), t.at("claim"), StatementForm.of(t));
    }

    @Override
    public RecommendationCommand command(Target target, Reading reading) {
        Status amounts = reading.choice(Status.class, "claimedStatus", claimedStatus);
        return new RecordStateClaim(target.id(), target.version(), amounts, Reading.given(claim), target.assertion());
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("claim", claim);
    }
}
