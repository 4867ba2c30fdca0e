package org.tavsiya.cluster.write.undoact;

import org.tavsiya.cluster.write.model.ClusterState;
import org.tavsiya.rules.Rule;

/** What was undone to its beginning has nothing before it. */
record SomethingToUndo(ClusterState state) implements Rule {

    @Override
    public boolean broken() {
        return state.lastAct().isEmpty();
    }

    @Override
    public String sentence() {
        return "There is nothing to undo: this cluster is undone to its beginning.";
    }
}
