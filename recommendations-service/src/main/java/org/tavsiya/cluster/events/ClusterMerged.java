package org.tavsiya.cluster.events;

import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * The members of another cluster ask for the same, and are members of this one from now on.
 *
 * @param members ids of those that came, each with what spoke for it
 */
@StoredName("cluster.merged")
@Revision("1")
public record ClusterMerged(
        String clusterId, String act, String from, Map<String, List<String>> members, String by, String byRole)
        implements ClusterEvent {}
