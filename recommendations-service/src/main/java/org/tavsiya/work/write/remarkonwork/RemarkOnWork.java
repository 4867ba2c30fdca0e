package org.tavsiya.work.write.remarkonwork;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.rules.RemarkSaysSomething;
import org.tavsiya.rules.Rule;
import org.tavsiya.work.events.WorkEvent;
import org.tavsiya.work.events.WorkRemarked;
import org.tavsiya.work.write.model.WorkCommand;
import org.tavsiya.work.write.model.WorkState;

/**
 * Remarks something.
 *
 * @param mentioned account ids of those whose attention is asked for
 */
public record RemarkOnWork(String recommendationId, String text, List<String> mentioned, Actor by)
        implements WorkCommand {

    @Override
    public List<WorkEvent> decide(WorkState state) {
        Rule.check(new RemarkSaysSomething(text));
        return List.of(new WorkRemarked(
                recommendationId,
                text.trim(),
                List.copyOf(mentioned),
                by.id(),
                by.role().name()));
    }
}
