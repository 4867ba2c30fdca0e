package org.tavsiya.bulk;

import org.tavsiya.rules.Rule;

/** Who looked at the preview starts what it showed. */
record ItsOwnerStarts(boolean own) implements Rule {

    @Override
    public boolean broken() {
        return !own;
    }

    @Override
    public String sentence() {
        return "Only who asked for the preview can start it.";
    }
}
