package org.tavsiya.uptake.write.takeup;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.rules.Rule;
import org.tavsiya.uptake.events.SuggestionTakenUp;
import org.tavsiya.uptake.events.UptakeEvent;
import org.tavsiya.uptake.write.model.UptakeCommand;
import org.tavsiya.uptake.write.model.UptakeFacts;
import org.tavsiya.uptake.write.model.UptakeState;
import org.tavsiya.uptake.write.rules.AnswerCameAfterwards;
import org.tavsiya.uptake.write.rules.AnswerIsToThatState;
import org.tavsiya.uptake.write.rules.SuggestionWasSent;

/**
 * Says that a recommendation answers a suggestion.
 *
 * @param shared words that both texts have, as they were shown
 */
public record TakeUp(String reportId, String suggestionId, String recommendationId, List<String> shared, Actor by)
        implements UptakeCommand {

    @Override
    public List<UptakeEvent> decide(UptakeState state, UptakeFacts facts) {
        Rule.check(
                new SuggestionWasSent(facts, suggestionId),
                new AnswerIsToThatState(facts),
                new AnswerCameAfterwards(facts));
        return state.became(suggestionId, recommendationId)
                ? List.of()
                : List.of(new SuggestionTakenUp(
                        reportId,
                        suggestionId,
                        recommendationId,
                        List.copyOf(shared),
                        by.id(),
                        by.role().name()));
    }
}
