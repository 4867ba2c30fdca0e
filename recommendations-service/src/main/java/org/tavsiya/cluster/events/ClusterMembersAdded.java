package org.tavsiya.cluster.events;

import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * More ask for the same.
 *
 * @param members ids of recommendations, each with what spoke for it
 */
@StoredName("cluster.members-added")
@Revision("1")
public record ClusterMembersAdded(
        String clusterId, String act, Map<String, List<String>> members, String by, String byRole)
        implements ClusterEvent {}
