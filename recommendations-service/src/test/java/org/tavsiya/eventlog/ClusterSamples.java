package org.tavsiya.eventlog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tavsiya.cluster.events.ClusterActUndone;
import org.tavsiya.cluster.events.ClusterAssessed;
import org.tavsiya.cluster.events.ClusterDissolved;
import org.tavsiya.cluster.events.ClusterFormed;
import org.tavsiya.cluster.events.ClusterMembersAdded;
import org.tavsiya.cluster.events.ClusterMembersRemoved;
import org.tavsiya.cluster.events.ClusterMerged;
import org.tavsiya.cluster.events.ClusterMergedAway;
import org.tavsiya.cluster.events.ClusterRenamed;
import org.tavsiya.cluster.events.ClusterSplit;

/** What the samples of clusters mean. */
final class ClusterSamples {

    private static final String ID = "cluster-1";
    private static final String OTHER = "cluster-2";
    private static final String ACT = "act-1";
    private static final String WHO = "account-1";
    private static final String ROLE = "ANALYST";
    private static final String SUBJECT = "Access to a lawyer";
    private static final String ONE = "6f0c1a52-9f30-4d2e-8d0a-0c7a51f2b3a4";
    private static final String TWO = "7a0c1a52-9f30-4d2e-8d0a-0c7a51f2b3a4";

    private ClusterSamples() {}

    private static Map<String, List<String>> members() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        members.put(ONE, List.of("LINK:", "WORDS:lawyer|detention"));
        members.put(TWO, List.of());
        return members;
    }

    static Stream<Object> meanings() {
        return Stream.of(
                new ClusterFormed(ID, ACT, "Tajikistan", SUBJECT, members(), "cluster-0", WHO, ROLE),
                new ClusterRenamed(ID, ACT, SUBJECT, WHO, ROLE),
                new ClusterMembersAdded(ID, ACT, members(), WHO, ROLE),
                new ClusterMembersRemoved(ID, ACT, List.of(ONE), WHO, ROLE),
                new ClusterSplit(ID, ACT, OTHER, List.of(ONE, TWO), WHO, ROLE),
                new ClusterMerged(ID, ACT, OTHER, members(), WHO, ROLE),
                new ClusterMergedAway(ID, ACT, OTHER, WHO, ROLE),
                new ClusterDissolved(ID, ACT, WHO, ROLE),
                new ClusterActUndone(ID, ACT, true, SUBJECT, members(), WHO, ROLE),
                new ClusterAssessed(
                        ID,
                        ACT,
                        "FULLY_IMPLEMENTED",
                        LocalDate.of(2018, 5, 14),
                        List.of(ONE),
                        Map.of(TWO, "finding-1"),
                        List.of(Map.of(
                                "recommendationId",
                                "8b0c1a52-9f30-4d2e-8d0a-0c7a51f2b3a4",
                                "rule",
                                "OnlyActiveIsAssessed",
                                "sentence",
                                "Only an active recommendation is assessed.")),
                        WHO,
                        ROLE));
    }
}
