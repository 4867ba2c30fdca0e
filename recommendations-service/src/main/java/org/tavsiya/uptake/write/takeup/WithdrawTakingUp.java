package org.tavsiya.uptake.write.takeup;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.uptake.events.TakingUpWithdrawn;
import org.tavsiya.uptake.events.UptakeEvent;
import org.tavsiya.uptake.write.model.UptakeCommand;
import org.tavsiya.uptake.write.model.UptakeFacts;
import org.tavsiya.uptake.write.model.UptakeState;

/** It was no answer to it. What was never said need not be taken back. */
public record WithdrawTakingUp(String reportId, String suggestionId, String recommendationId, Actor by)
        implements UptakeCommand {

    @Override
    public List<UptakeEvent> decide(UptakeState state, UptakeFacts facts) {
        return state.became(suggestionId, recommendationId)
                ? List.of(new TakingUpWithdrawn(
                        reportId,
                        suggestionId,
                        recommendationId,
                        by.id(),
                        by.role().name()))
                : List.of();
    }
}
