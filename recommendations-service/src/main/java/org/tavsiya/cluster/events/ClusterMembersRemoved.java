package org.tavsiya.cluster.events;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * These do not belong here.
 */
@StoredName("cluster.members-removed")
@Revision("1")
public record ClusterMembersRemoved(String clusterId, String act, List<String> members, String by, String byRole)
        implements ClusterEvent {}
