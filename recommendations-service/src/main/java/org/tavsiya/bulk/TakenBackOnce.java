package org.tavsiya.bulk;

import org.tavsiya.rules.Rule;

/** What was taken back is not taken back again, and taking back is not taken back. */
record TakenBackOnce(boolean undo, boolean undone) implements Rule {

    @Override
    public boolean broken() {
        return undo || undone;
    }

    @Override
    public String sentence() {
        return undo ? "Taking back cannot be taken back." : "This was taken back already.";
    }
}
