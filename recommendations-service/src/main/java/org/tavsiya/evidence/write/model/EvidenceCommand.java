package org.tavsiya.evidence.write.model;

import java.util.List;
import org.tavsiya.evidence.events.EvidenceEvent;

/** Asks for a change of one item. */
public interface EvidenceCommand {

    String evidenceId();

    /** The version that the author looked at, or null where nobody edited from a page. */
    Long expectedVersion();

    /** Decides and changes nothing: the facts that follow, or {@link org.tavsiya.rules.RuleBroken}. */
    List<EvidenceEvent> decide(EvidenceState state);
}
