package org.tavsiya.uptake.write.passover;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.rules.Rule;
import org.tavsiya.uptake.events.SuggestionPassedOver;
import org.tavsiya.uptake.events.UptakeEvent;
import org.tavsiya.uptake.write.model.UptakeCommand;
import org.tavsiya.uptake.write.model.UptakeFacts;
import org.tavsiya.uptake.write.model.UptakeState;
import org.tavsiya.uptake.write.rules.NothingAnswersIt;
import org.tavsiya.uptake.write.rules.SuggestionWasSent;

/** Says that somebody looked, and the body recommended nothing of it. */
public record PassOver(String reportId, String suggestionId, Actor by) implements UptakeCommand {

    @Override
    public List<UptakeEvent> decide(UptakeState state, UptakeFacts facts) {
        Rule.check(new SuggestionWasSent(facts, suggestionId), new NothingAnswersIt(state, suggestionId));
        return state.passedOver(suggestionId)
                ? List.of()
                : List.of(new SuggestionPassedOver(
                        reportId, suggestionId, by.id(), by.role().name()));
    }
}
