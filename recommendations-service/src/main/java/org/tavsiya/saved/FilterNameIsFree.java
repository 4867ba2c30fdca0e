package org.tavsiya.saved;

import org.tavsiya.rules.Rule;

/** A name leads to one list. */
record FilterNameIsFree(boolean taken, boolean shared) implements Rule {

    @Override
    public boolean broken() {
        return taken;
    }

    @Override
    public String sentence() {
        return shared ? "The coalition has a filter of this name already." : "You have a filter of this name already.";
    }

    @Override
    public String field() {
        return "name";
    }
}
