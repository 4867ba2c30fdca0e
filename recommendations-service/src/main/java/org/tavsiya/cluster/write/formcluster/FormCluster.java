package org.tavsiya.cluster.write.formcluster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tavsiya.account.Actor;
import org.tavsiya.cluster.events.ClusterFormed;
import org.tavsiya.cluster.write.model.Candidate;
import org.tavsiya.cluster.write.model.ClusterCommand;
import org.tavsiya.cluster.write.rules.ClusterIsOfSome;
import org.tavsiya.cluster.write.rules.MemberOfOneCluster;
import org.tavsiya.cluster.write.rules.MembersAreKnown;
import org.tavsiya.cluster.write.rules.MembersAreOfOneState;
import org.tavsiya.cluster.write.rules.SubjectNeeded;
import org.tavsiya.rules.Rule;

/**
 * Confirms that these ask for the same.
 *
 * @param act names what is done, new each time
 * @param members ids of recommendations, each with what spoke for it
 */
public record FormCluster(
        String clusterId, String act, String country, String subject, Map<String, List<String>> members, Actor by)
        implements ClusterCommand {

    @Override
    public Long expectedVersion() {
        return null;
    }

    public ClusterFormed decide(Collection<Candidate> candidates) {
        Rule.check(
                new SubjectNeeded(subject),
                new ClusterIsOfSome(members.size()),
                new MembersAreKnown(candidates),
                new MembersAreOfOneState(country, candidates),
                new MemberOfOneCluster(candidates));
        return new ClusterFormed(
                clusterId,
                act,
                country,
                subject.trim(),
                members,
                null,
                by.id(),
                by.role().name());
    }
}
