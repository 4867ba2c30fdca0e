package org.tavsiya.bulk;

import org.tavsiya.rules.Rule;

/** A reviewer may stop or take back what a colleague does to many. */
record ItsOwnerOrReviewer(boolean own, boolean reviewer) implements Rule {

    @Override
    public boolean broken() {
        return !own && !reviewer;
    }

    @Override
    public String sentence() {
        return "Only who did it, or a reviewer, can stop it or take it back.";
    }
}
