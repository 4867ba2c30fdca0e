package org.tavsiya.cluster.write.renamecluster;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.cluster.events.ClusterEvent;
import org.tavsiya.cluster.events.ClusterRenamed;
import org.tavsiya.cluster.write.model.ClusterState;
import org.tavsiya.cluster.write.model.OneClusterCommand;
import org.tavsiya.cluster.write.rules.ClusterStands;
import org.tavsiya.cluster.write.rules.SubjectNeeded;
import org.tavsiya.rules.Rule;

/** Says in other words what its members ask for; what was published with the former ones keeps them. */
public record RenameCluster(String clusterId, Long expectedVersion, String act, String subject, Actor by)
        implements OneClusterCommand {

    @Override
    public List<ClusterEvent> decide(ClusterState state) {
        Rule.check(new ClusterStands(state), new SubjectNeeded(subject));
        return subject.trim().equals(state.subject())
                ? List.of()
                : List.of(new ClusterRenamed(
                        clusterId, act, subject.trim(), by.id(), by.role().name()));
    }
}
