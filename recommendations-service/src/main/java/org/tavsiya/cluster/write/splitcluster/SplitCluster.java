package org.tavsiya.cluster.write.splitcluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.account.Actor;
import org.tavsiya.cluster.events.ClusterEvent;
import org.tavsiya.cluster.events.ClusterFormed;
import org.tavsiya.cluster.events.ClusterSplit;
import org.tavsiya.cluster.write.model.ClusterState;
import org.tavsiya.cluster.write.model.OneClusterCommand;
import org.tavsiya.cluster.write.rules.ClusterStands;
import org.tavsiya.cluster.write.rules.SubjectNeeded;
import org.tavsiya.cluster.write.rules.TheseAreMembers;
import org.tavsiya.rules.Rule;

/**
 * Makes a cluster of their own of some of its members.
 *
 * @param into id of the new cluster
 * @param subject what those ask for
 */
public record SplitCluster(
        String clusterId, Long expectedVersion, String act, String into, String subject, List<String> members, Actor by)
        implements OneClusterCommand {

    @Override
    public List<ClusterEvent> decide(ClusterState state) {
        Rule.check(
                new ClusterStands(state),
                new SubjectNeeded(subject),
                new TheseAreMembers(state, members),
                new SplitLeavesTwoSides(members.size(), state.members().size() - members.size()));
        return List.of(new ClusterSplit(
                clusterId, act, into, members, by.id(), by.role().name()));
    }

    /** What the new cluster begins with. */
    public ClusterFormed begun(ClusterState state) {
        Map<String, List<String>> those = new LinkedHashMap<>(state.members());
        those.keySet().retainAll(members);
        return new ClusterFormed(
                into,
                act,
                state.country(),
                subject.trim(),
                those,
                clusterId,
                by.id(),
                by.role().name());
    }
}
