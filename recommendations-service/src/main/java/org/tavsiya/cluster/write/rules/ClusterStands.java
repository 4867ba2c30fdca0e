package org.tavsiya.cluster.write.rules;

import org.tavsiya.cluster.write.model.ClusterState;
import org.tavsiya.rules.Rule;

/** What was dissolved or went into another cluster is changed no more; it can be undone. */
public record ClusterStands(ClusterState state) implements Rule {

    @Override
    public boolean broken() {
        return !state.standing();
    }

    @Override
    public String sentence() {
        return "This cluster stands no more: it was dissolved, undone, or went into another one.";
    }
}
