package org.tavsiya.finding.write.rules;

import java.util.EnumSet;
import java.util.Set;
import org.tavsiya.finding.FindingState;
import org.tavsiya.rules.Rule;

/** What was decided is not decided again. */
public record StillWaiting(FindingState state) implements Rule {

    private static final Set<FindingState> OPEN = EnumSet.of(FindingState.WAITING, FindingState.EDITED);

    @Override
    public boolean broken() {
        return !OPEN.contains(state);
    }

    @Override
    public String sentence() {
        return "This finding is " + state
                + " already; only one that is WAITING or EDITED can be confirmed, returned, edited or withdrawn.";
    }
}
