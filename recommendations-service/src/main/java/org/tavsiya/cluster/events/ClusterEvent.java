package org.tavsiya.cluster.events;

/** All facts about one cluster. {@code by} is a random account id, always that of the session that did it. */
public sealed interface ClusterEvent
        permits ClusterFormed,
                ClusterRenamed,
                ClusterMembersAdded,
                ClusterMembersRemoved,
                ClusterSplit,
                ClusterMerged,
                ClusterMergedAway,
                ClusterDissolved,
                ClusterActUndone,
                ClusterAssessed {

    String clusterId();

    String by();

    String byRole();
}
