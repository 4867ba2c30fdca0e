package org.tavsiya.recommendation.write.changelifecycle;

import java.util.Map;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.write.model.Successor;
import org.tavsiya.rules.Rule;

/** A chain ends in one that counts: nothing but the last is left out of the figures, and no ring leaves all of them out. */
record SuccessorCounts(Successor successor) implements Rule {

    @Override
    public boolean broken() {
        return successor != null && successor.known() && successor.lifecycle() != Lifecycle.ACTIVE;
    }

    @Override
    public String sentence() {
        boolean leadsOn = successor.lifecycle() == Lifecycle.SUPERSEDED && successor.last() != null;
        return successor.id() + " is " + successor.lifecycle() + " itself and counts no more; "
                + (leadsOn ? "name the last of its chain, " + successor.last() + "." : "name one that is ACTIVE.");
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("successor", successor.id(), "last", successor.last() == null ? "" : successor.last());
    }

    @Override
    public String field() {
        return "supersededBy";
    }
}
