package org.tavsiya.cluster.write.undoact;

import org.tavsiya.cluster.write.model.ClusterState;
import org.tavsiya.rules.Rule;

/** A split or a merger is undone in both clusters, while it is the last thing that was done in either. */
record OtherHasNotMovedOn(ClusterState state, ClusterState partner) implements Rule {

    @Override
    public boolean broken() {
        return partner != null
                && !partner.lastAct()
                        .map(ClusterState.Before::act)
                        .equals(state.lastAct().map(ClusterState.Before::act));
    }

    @Override
    public String sentence() {
        return "The other cluster was changed since; undo that first.";
    }
}
