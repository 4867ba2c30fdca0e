package org.tavsiya.cluster.events;

import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * What was done last is undone; this tells how it stands afterwards.
 *
 * @param undoes the act that is undone
 * @param standing false where the cluster is none any more
 * @param members ids of recommendations, each with what spoke for it
 */
@StoredName("cluster.act-undone")
@Revision("1")
public record ClusterActUndone(
        String clusterId,
        String undoes,
        boolean standing,
        String subject,
        Map<String, List<String>> members,
        String by,
        String byRole)
        implements ClusterEvent {}
