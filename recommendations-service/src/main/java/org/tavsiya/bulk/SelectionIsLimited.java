package org.tavsiya.bulk;

import org.tavsiya.rules.Rule;

/** A slip of the hand stays small enough to be looked at and taken back. */
record SelectionIsLimited(int count) implements Rule {

    static final int MOST = 10_000;

    @Override
    public java.util.Map<String, String> arguments() {
        return java.util.Map.of("count", String.valueOf(count), "most", String.valueOf(MOST));
    }

    @Override
    public boolean broken() {
        return count > MOST;
    }

    @Override
    public String sentence() {
        return "At most " + MOST + " recommendations at once; this selects " + count + ". Narrow the filter.";
    }
}
