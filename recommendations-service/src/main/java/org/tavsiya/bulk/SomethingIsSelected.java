package org.tavsiya.bulk;

import org.tavsiya.rules.Rule;

/** Nothing is said of nothing. */
record SomethingIsSelected(int count) implements Rule {

    @Override
    public boolean broken() {
        return count == 0;
    }

    @Override
    public String sentence() {
        return "No recommendation is selected: tick some, or take all that a filter finds.";
    }
}
