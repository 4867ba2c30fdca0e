package org.tavsiya.uptake.write.rules;

import org.tavsiya.rules.Rule;
import org.tavsiya.uptake.write.model.UptakeState;

/** What was taken up was not passed over. */
public record NothingAnswersIt(UptakeState state, String suggestionId) implements Rule {

    @Override
    public boolean broken() {
        return state.takenUp(suggestionId);
    }

    @Override
    public String sentence() {
        return "This suggestion was taken up. Take that back first.";
    }
}
