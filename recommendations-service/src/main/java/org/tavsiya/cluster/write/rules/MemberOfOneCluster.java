package org.tavsiya.cluster.write.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tavsiya.cluster.write.model.Candidate;
import org.tavsiya.rules.Rule;

/** Why a recommendation shows a status has one answer: it is a member of one cluster, or of none. */
public record MemberOfOneCluster(Collection<Candidate> candidates) implements Rule {

    @Override
    public boolean broken() {
        return !taken().isEmpty();
    }

    private List<String> taken() {
        return candidates.stream()
                .filter(c -> c.cluster() != null)
                .map(Candidate::recommendationId)
                .toList();
    }

    @Override
    public String sentence() {
        return "A recommendation is a member of one cluster at most; one of these is in another one.";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("taken", String.join(" ", taken()));
    }

    @Override
    public String field() {
        return "members";
    }
}
