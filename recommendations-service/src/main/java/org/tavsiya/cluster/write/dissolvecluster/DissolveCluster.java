package org.tavsiya.cluster.write.dissolvecluster;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.cluster.events.ClusterDissolved;
import org.tavsiya.cluster.events.ClusterEvent;
import org.tavsiya.cluster.write.model.ClusterState;
import org.tavsiya.cluster.write.model.OneClusterCommand;
import org.tavsiya.cluster.write.rules.ClusterStands;
import org.tavsiya.rules.Rule;

/** Each of its members is judged for itself again. */
public record DissolveCluster(String clusterId, Long expectedVersion, String act, Actor by)
        implements OneClusterCommand {

    @Override
    public List<ClusterEvent> decide(ClusterState state) {
        Rule.check(new ClusterStands(state));
        return List.of(new ClusterDissolved(clusterId, act, by.id(), by.role().name()));
    }
}
