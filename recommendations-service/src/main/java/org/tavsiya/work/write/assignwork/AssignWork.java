package org.tavsiya.work.write.assignwork;

import java.time.LocalDate;
import java.util.List;
import org.tavsiya.account.Account;
import org.tavsiya.account.Actor;
import org.tavsiya.rules.Rule;
import org.tavsiya.work.events.WorkAssigned;
import org.tavsiya.work.events.WorkEvent;
import org.tavsiya.work.write.model.WorkCommand;
import org.tavsiya.work.write.model.WorkState;

/**
 * Asks somebody to do it.
 *
 * @param to their account; null where there is none of that id
 * @param dueOn until when, or null
 * @param today given by the server
 */
public record AssignWork(String recommendationId, Account to, LocalDate dueOn, Actor by, LocalDate today)
        implements WorkCommand {

    @Override
    public List<WorkEvent> decide(WorkState state) {
        Rule.check(new AssigneeWorksHere(to), new DueIsAhead(dueOn, today));
        return state.isAssigned(to.id(), dueOn)
                ? List.of()
                : List.of(new WorkAssigned(
                        recommendationId, to.id(), dueOn, by.id(), by.role().name()));
    }
}
