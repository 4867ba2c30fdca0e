package org.tavsiya.cluster.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * All its members went into another cluster.
 */
@StoredName("cluster.merged-away")
@Revision("1")
public record ClusterMergedAway(String clusterId, String act, String into, String by, String byRole)
        implements ClusterEvent {}
