package org.tavsiya.cluster.read.suggestclusters;

import java.util.List;

/**
 * A recommendation that may ask for the same as another.
 *
 * @param measure from 0 to 100, by docs/decisions/0019
 * @param reasons in words; none for the one that the others are compared with
 * @param cluster id of the cluster that it is a member of, or null
 */
public record SuggestedMember(String id, int measure, List<Reason> reasons, String cluster) {}
