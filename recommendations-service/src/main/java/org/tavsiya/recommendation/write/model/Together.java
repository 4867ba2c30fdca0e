package org.tavsiya.recommendation.write.model;

/**
 * That a recommendation was judged in one act with others that ask for the same.
 *
 * @param clusterId the cluster that they are members of
 * @param subject what they ask for, as it was said at that moment; public
 * @param size how many were judged in that act, this one included
 */
public record Together(String clusterId, String subject, int size) {

    /** Null where it was judged alone. */
    public static Together of(String clusterId, String subject, Integer size) {
        return clusterId == null ? null : new Together(clusterId, subject, size);
    }
}
