package org.tavsiya.cluster.write.model;

/** Asks for a change of one cluster, or of two. */
public interface ClusterCommand {

    String clusterId();

    /** The version that somebody looked at, or null; a newer one in the log refuses the command. */
    Long expectedVersion();
}
