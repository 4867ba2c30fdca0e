package org.tavsiya.finding.write.rules;

import org.tavsiya.finding.FindingState;
import org.tavsiya.rules.Rule;

/** What was decided is not decided again. */
public record StillWaiting(FindingState state) implements Rule {

    @Override
    public boolean broken() {
        return state != FindingState.WAITING;
    }

    @Override
    public String sentence() {
        return "This finding is " + state
                + " already; only one that is WAITING can be confirmed, returned or withdrawn.";
    }
}
