package org.tavsiya.cluster.write.rules;

import java.util.Collection;
import org.tavsiya.cluster.write.model.ClusterState;
import org.tavsiya.rules.Rule;

/** Only who is in it can be taken out of it, or judged with it. */
public record TheseAreMembers(ClusterState state, Collection<String> these) implements Rule {

    @Override
    public boolean broken() {
        return these.isEmpty() || !state.members().keySet().containsAll(these);
    }

    @Override
    public String sentence() {
        return "Choose members of this cluster: none was chosen, or one is not in it any more.";
    }

    @Override
    public String field() {
        return "members";
    }
}
