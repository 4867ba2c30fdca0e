package org.tavsiya.cluster.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * Its members are judged each for itself again. What was said of them stays said.
 */
@StoredName("cluster.dissolved")
@Revision("1")
public record ClusterDissolved(String clusterId, String act, String by, String byRole) implements ClusterEvent {}
