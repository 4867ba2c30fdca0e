package org.tavsiya.finding.write.editfinding;

import org.tavsiya.account.Actor;
import org.tavsiya.rules.Rule;

/** What one reviewer wrote waits for its author; another one would write over it unseen. */
record NobodyElseEdits(Actor editor, Actor by) implements Rule {

    @Override
    public boolean broken() {
        return editor != null && !editor.id().equals(by.id());
    }

    @Override
    public String sentence() {
        return "Another reviewer has edited this finding; it waits for its author.";
    }
}
