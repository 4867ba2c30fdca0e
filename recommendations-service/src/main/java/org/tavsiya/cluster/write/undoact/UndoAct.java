package org.tavsiya.cluster.write.undoact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tavsiya.account.Actor;
import org.tavsiya.cluster.events.ClusterActUndone;
import org.tavsiya.cluster.write.model.Candidate;
import org.tavsiya.cluster.write.model.ClusterCommand;
import org.tavsiya.cluster.write.model.ClusterState;
import org.tavsiya.cluster.write.rules.MemberOfOneCluster;
import org.tavsiya.rules.Rule;

/** Undoes what was done last and is not undone yet, in each cluster that it concerned. */
public record UndoAct(String clusterId, Long expectedVersion, Actor by) implements ClusterCommand {

    /**
     * @param partner the other cluster that it concerned, or null
     * @param back those who become members again, as far as they are not members of either now
     */
    public void decide(ClusterState state, ClusterState partner, Collection<Candidate> back) {
        Rule.check(new SomethingToUndo(state));
        Rule.check(new OtherHasNotMovedOn(state, partner), new MemberOfOneCluster(back));
    }

    /** How it stands afterwards. */
    public ClusterActUndone undone(String id, ClusterState state) {
        ClusterState.Before before = state.lastAct().orElseThrow();
        Map<String, List<String>> members = before.members();
        return new ClusterActUndone(
                id,
                before.act(),
                before.standing(),
                before.subject() == null ? state.subject() : before.subject(),
                members,
                by.id(),
                by.role().name());
    }
}
