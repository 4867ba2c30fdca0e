package org.tavsiya.finding.write.editfinding;

import java.util.Objects;
import org.tavsiya.finding.events.FindingSubmitted;
import org.tavsiya.rules.Rule;

/** A reviewer changes what it says, and not what it is about. */
record SameKindOfChange(FindingSubmitted before, FindingSubmitted after) implements Rule {

    @Override
    public boolean broken() {
        return !before.recommendationId().equals(after.recommendationId())
                || !before.kind().equals(after.kind())
                || !Objects.equals(before.subject(), after.subject());
    }

    @Override
    public String sentence() {
        return "A reviewer edits what a finding says; it stays a " + before.kind() + " of the same recommendation.";
    }
}
