package org.tavsiya.work.write.assignwork;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.work.events.WorkEvent;
import org.tavsiya.work.events.WorkTakenBack;
import org.tavsiya.work.write.model.WorkCommand;
import org.tavsiya.work.write.model.WorkState;

/** Asks nobody any more. */
public record TakeWorkBack(String recommendationId, Actor by) implements WorkCommand {

    @Override
    public List<WorkEvent> decide(WorkState state) {
        return state.isAssigned()
                ? List.of(new WorkTakenBack(recommendationId, by.id(), by.role().name()))
                : List.of();
    }
}
