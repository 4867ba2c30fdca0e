package org.tavsiya.cluster.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * What its members ask for was said in other words.
 */
@StoredName("cluster.renamed")
@Revision("1")
public record ClusterRenamed(String clusterId, String act, String subject, String by, String byRole)
        implements ClusterEvent {}
