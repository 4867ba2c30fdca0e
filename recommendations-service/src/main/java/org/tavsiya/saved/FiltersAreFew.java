package org.tavsiya.saved;

import org.tavsiya.rules.Rule;

/** A list of lists stays short enough to be read. */
record FiltersAreFew(int own) implements Rule {

    private static final int MOST = 100;

    @Override
    public boolean broken() {
        return own >= MOST;
    }

    @Override
    public String sentence() {
        return "You have " + own + " saved filters; delete one first.";
    }

    @Override
    public String field() {
        return null;
    }
}
