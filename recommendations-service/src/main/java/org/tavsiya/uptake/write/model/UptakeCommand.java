package org.tavsiya.uptake.write.model;

import java.util.List;
import org.tavsiya.uptake.events.UptakeEvent;

/** Says something of one suggestion. */
public interface UptakeCommand {

    String reportId();

    /** That it is about, or null. */
    default String recommendationId() {
        return null;
    }

    /** Decides and changes nothing: the facts that follow, or {@link org.tavsiya.rules.RuleBroken}. */
    List<UptakeEvent> decide(UptakeState state, UptakeFacts facts);
}
