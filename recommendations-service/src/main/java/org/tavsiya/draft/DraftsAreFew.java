package org.tavsiya.draft;

import org.tavsiya.rules.Rule;

/** A person who has hundreds of drafts has forgotten most of them. */
record DraftsAreFew(int drafts) implements Rule {

    @Override
    public boolean broken() {
        return drafts >= Drafts.MOST;
    }

    @Override
    public String sentence() {
        return "You have " + drafts + " drafts; send or throw away some before you begin another.";
    }
}
