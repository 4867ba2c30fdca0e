package org.tavsiya.cluster.write.rules;

import java.util.Collection;
import org.tavsiya.cluster.write.model.Candidate;
import org.tavsiya.rules.Rule;

/** Members are recommendations of this register. */
public record MembersAreKnown(Collection<Candidate> candidates) implements Rule {

    @Override
    public boolean broken() {
        return candidates.stream().anyMatch(c -> c.countries() == null);
    }

    @Override
    public String sentence() {
        return "Members of a cluster are recommendations of this register; one of these is not in it.";
    }

    @Override
    public String field() {
        return "members";
    }
}
