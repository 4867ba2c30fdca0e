package org.tavsiya.imports;

import org.tavsiya.rules.Rule;

/** Only a running import takes batches or ends. */
record ImportIsRunning(ImportState state) implements Rule {

    @Override
    public boolean broken() {
        return state != ImportState.RUNNING;
    }

    @Override
    public String sentence() {
        return "This import is " + state + "; start a new one, or resume it if it was cancelled.";
    }
}
