package org.tavsiya.cluster.write.changemembers;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.account.Actor;
import org.tavsiya.cluster.events.ClusterEvent;
import org.tavsiya.cluster.events.ClusterMembersAdded;
import org.tavsiya.cluster.write.model.Candidate;
import org.tavsiya.cluster.write.model.ClusterCommand;
import org.tavsiya.cluster.write.model.ClusterState;
import org.tavsiya.cluster.write.rules.ClusterIsOfSome;
import org.tavsiya.cluster.write.rules.ClusterStands;
import org.tavsiya.cluster.write.rules.MemberOfOneCluster;
import org.tavsiya.cluster.write.rules.MembersAreKnown;
import org.tavsiya.cluster.write.rules.MembersAreOfOneState;
import org.tavsiya.rules.Rule;

/**
 * Takes in more; who is in it already stays as they are.
 *
 * @param members ids of recommendations, each with what spoke for it
 */
public record AddMembers(
        String clusterId, Long expectedVersion, String act, Map<String, List<String>> members, Actor by)
        implements ClusterCommand {

    public List<ClusterEvent> decide(ClusterState state, Collection<Candidate> candidates) {
        Map<String, List<String>> more = new LinkedHashMap<>(members);
        more.keySet().removeAll(state.members().keySet());
        List<Candidate> others = candidates.stream()
                .filter(c -> more.containsKey(c.recommendationId()))
                .toList();
        Rule.check(
                new ClusterStands(state),
                new ClusterIsOfSome(state.members().size() + more.size()),
                new MembersAreKnown(others),
                new MembersAreOfOneState(state.country(), others),
                new MemberOfOneCluster(others));
        return more.isEmpty()
                ? List.of()
                : List.of(new ClusterMembersAdded(
                        clusterId, act, more, by.id(), by.role().name()));
    }
}
