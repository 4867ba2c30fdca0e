package org.tavsiya.coalition.write.model;

import java.util.List;
import org.tavsiya.coalition.events.CoalitionEvent;

/** Asks for a change of what is told of the coalition. */
public interface CoalitionCommand {

    /** The version the author looked at, or null where no one edited from a page; a newer one in the log refuses the command. */
    Long expectedVersion();

    /** Decides and changes nothing: the facts that follow, or {@link org.tavsiya.rules.RuleBroken}. */
    List<CoalitionEvent> decide(CoalitionState state);
}
