package org.tavsiya.cluster.write.changemembers;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.cluster.events.ClusterEvent;
import org.tavsiya.cluster.events.ClusterMembersRemoved;
import org.tavsiya.cluster.write.model.ClusterState;
import org.tavsiya.cluster.write.model.OneClusterCommand;
import org.tavsiya.cluster.write.rules.ClusterIsOfSome;
import org.tavsiya.cluster.write.rules.ClusterStands;
import org.tavsiya.cluster.write.rules.TheseAreMembers;
import org.tavsiya.rules.Rule;

/** Takes some out of it; what was said of them stays said. */
public record RemoveMembers(String clusterId, Long expectedVersion, String act, List<String> members, Actor by)
        implements OneClusterCommand {

    @Override
    public List<ClusterEvent> decide(ClusterState state) {
        Rule.check(new ClusterStands(state), new TheseAreMembers(state, members));
        Rule.check(new ClusterIsOfSome(state.members().size() - members.size()));
        return List.of(new ClusterMembersRemoved(
                clusterId, act, members, by.id(), by.role().name()));
    }
}
