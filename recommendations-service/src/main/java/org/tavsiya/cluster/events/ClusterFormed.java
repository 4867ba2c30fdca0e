package org.tavsiya.cluster.events;

import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * Somebody confirmed that these ask for the same.
 *
 * @param act names what was done, in each cluster that it concerned: it is undone in all of them or in none
 * @param country the State that all its members are about
 * @param subject what they ask for, in one line; public once they are assessed together
 * @param members ids of recommendations, each with what spoke for it
 * @param splitFrom the cluster that they were taken out of, or null
 */
@StoredName("cluster.formed")
@Revision("1")
public record ClusterFormed(
        String clusterId,
        String act,
        String country,
        String subject,
        Map<String, List<String>> members,
        String splitFrom,
        String by,
        String byRole)
        implements ClusterEvent {}
