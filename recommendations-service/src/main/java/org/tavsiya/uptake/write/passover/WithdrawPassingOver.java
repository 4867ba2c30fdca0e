package org.tavsiya.uptake.write.passover;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.uptake.events.PassingOverWithdrawn;
import org.tavsiya.uptake.events.UptakeEvent;
import org.tavsiya.uptake.write.model.UptakeCommand;
import org.tavsiya.uptake.write.model.UptakeFacts;
import org.tavsiya.uptake.write.model.UptakeState;

/** It is looked at anew. */
public record WithdrawPassingOver(String reportId, String suggestionId, Actor by) implements UptakeCommand {

    @Override
    public List<UptakeEvent> decide(UptakeState state, UptakeFacts facts) {
        return state.passedOver(suggestionId)
                ? List.of(new PassingOverWithdrawn(
                        reportId, suggestionId, by.id(), by.role().name()))
                : List.of();
    }
}
