package org.tavsiya.cluster.write.model;

import java.util.List;
import org.tavsiya.cluster.events.ClusterEvent;

/** What concerns a single cluster. */
public interface OneClusterCommand extends ClusterCommand {

    /** Decides and changes nothing: the facts that follow, or {@link org.tavsiya.rules.RuleBroken}. */
    List<ClusterEvent> decide(ClusterState state);
}
