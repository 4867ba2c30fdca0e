package org.tavsiya.cluster.write.model;

import java.util.List;

/**
 * A recommendation that is to become a member.
 *
 * @param countries the States that it is about; null where the register holds none of that id
 * @param cluster id of the cluster that it is a member of, or null
 */
public record Candidate(String recommendationId, List<String> countries, String cluster) {}
