package org.tavsiya.bulk;

import org.tavsiya.rules.Rule;

/** What still goes on is cancelled first. */
record OnlyEndedIsTakenBack(BulkState state) implements Rule {

    @Override
    public boolean broken() {
        return !state.ended();
    }

    @Override
    public String sentence() {
        return "This is " + state + "; cancel it, or wait until it has ended.";
    }
}
