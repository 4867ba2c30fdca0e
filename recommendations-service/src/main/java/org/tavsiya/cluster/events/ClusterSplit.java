package org.tavsiya.cluster.events;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * Some of its members ask for something else, and are a cluster of their own from now on.
 */
@StoredName("cluster.split")
@Revision("1")
public record ClusterSplit(String clusterId, String act, String into, List<String> members, String by, String byRole)
        implements ClusterEvent {}
