package org.tavsiya.recommendation.write.changelifecycle;

import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.rules.Rule;

/** Superseded says by which recommendation, and nothing supersedes itself. */
record SupersededNamesItsSuccessor(Lifecycle to, String id, String supersededBy) implements Rule {

    @Override
    public boolean broken() {
        return (to == Lifecycle.SUPERSEDED) == (supersededBy == null || supersededBy.isBlank())
                || id.equals(supersededBy);
    }

    @Override
    public String sentence() {
        return "SUPERSEDED names the newer recommendation that took the place; the other states name none.";
    }

    @Override
    public String field() {
        return "supersededBy";
    }
}
