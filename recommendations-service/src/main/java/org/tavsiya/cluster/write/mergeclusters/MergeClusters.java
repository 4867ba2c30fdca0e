package org.tavsiya.cluster.write.mergeclusters;

import org.tavsiya.account.Actor;
import org.tavsiya.cluster.events.ClusterMerged;
import org.tavsiya.cluster.events.ClusterMergedAway;
import org.tavsiya.cluster.write.model.ClusterCommand;
import org.tavsiya.cluster.write.model.ClusterState;
import org.tavsiya.cluster.write.rules.ClusterIsOfSome;
import org.tavsiya.cluster.write.rules.ClusterStands;
import org.tavsiya.rules.Rule;

/**
 * Takes in all members of another cluster, which is none any more.
 *
 * @param from id of that other one
 */
public record MergeClusters(String clusterId, Long expectedVersion, String act, String from, Actor by)
        implements ClusterCommand {

    public ClusterMerged decide(ClusterState into, ClusterState other) {
        Rule.check(
                new ClusterStands(into),
                new ClusterStands(other),
                new MergedAreTwo(clusterId, from),
                new MergedAreOfOneState(into.country(), other.country()));
        Rule.check(new ClusterIsOfSome(into.members().size() + other.members().size()));
        return new ClusterMerged(
                clusterId, act, from, other.members(), by.id(), by.role().name());
    }

    public ClusterMergedAway leaving() {
        return new ClusterMergedAway(from, act, clusterId, by.id(), by.role().name());
    }
}
