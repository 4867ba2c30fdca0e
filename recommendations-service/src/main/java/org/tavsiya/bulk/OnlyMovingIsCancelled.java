package org.tavsiya.bulk;

import org.tavsiya.rules.Rule;

/** What has ended cannot be stopped. */
record OnlyMovingIsCancelled(BulkState state) implements Rule {

    @Override
    public boolean broken() {
        return state.ended();
    }

    @Override
    public String sentence() {
        return "This has ended already; it can be taken back.";
    }
}
