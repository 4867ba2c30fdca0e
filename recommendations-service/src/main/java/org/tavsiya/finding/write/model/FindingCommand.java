package org.tavsiya.finding.write.model;

import java.util.List;
import org.tavsiya.finding.events.FindingEvent;

/** Asks for a change of one finding. */
public interface FindingCommand {

    String findingId();

    /** Decides and changes nothing: the facts that follow, or {@link org.tavsiya.rules.RuleBroken}. */
    List<FindingEvent> decide(Finding finding);
}
