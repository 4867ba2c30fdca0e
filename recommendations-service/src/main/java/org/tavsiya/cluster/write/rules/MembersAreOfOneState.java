package org.tavsiya.cluster.write.rules;

import java.util.Collection;
import org.tavsiya.cluster.write.model.Candidate;
import org.tavsiya.rules.Rule;

/** A judgment is about one State. */
public record MembersAreOfOneState(String country, Collection<Candidate> candidates) implements Rule {

    @Override
    public boolean broken() {
        return country == null
                || candidates.stream()
                        .anyMatch(c -> c.countries() != null && !c.countries().contains(country));
    }

    @Override
    public String sentence() {
        return "All members of a cluster are about the same State.";
    }

    @Override
    public String field() {
        return "members";
    }
}
