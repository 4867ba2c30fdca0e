package org.tavsiya.cluster.read;

/** There is no cluster with this id. */
public class UnknownCluster extends RuntimeException {

    public UnknownCluster(String id) {
        super("There is no cluster " + id + ".");
    }
}
