package org.tavsiya.bulk;

import org.tavsiya.rules.Rule;

/** Nobody starts what they have not seen. */
record PreviewIsComplete(BulkState state) implements Rule {

    @Override
    public boolean broken() {
        return state != BulkState.PREVIEWED;
    }

    @Override
    public String sentence() {
        return "This is " + state + "; only what was previewed and not yet begun can be started.";
    }
}
