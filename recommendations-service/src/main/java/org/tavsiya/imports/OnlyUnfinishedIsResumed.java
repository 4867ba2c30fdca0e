package org.tavsiya.imports;

import org.tavsiya.rules.Rule;

/** What is complete has nothing left to resume. */
record OnlyUnfinishedIsResumed(ImportState state) implements Rule {

    @Override
    public boolean broken() {
        return state == ImportState.COMPLETED || state == ImportState.REMOVED;
    }

    @Override
    public String sentence() {
        return "This import is " + state + " and has nothing left to resume.";
    }
}
