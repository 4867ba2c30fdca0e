package org.tavsiya.work.write.model;

import java.util.List;
import org.tavsiya.work.events.WorkEvent;

/** Asks for a change of the work on one recommendation. */
public interface WorkCommand {

    String recommendationId();

    /** Decides and changes nothing: the facts that follow, or {@link org.tavsiya.rules.RuleBroken}. */
    List<WorkEvent> decide(WorkState state);
}
