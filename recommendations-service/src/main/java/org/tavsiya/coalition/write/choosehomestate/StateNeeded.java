package org.tavsiya.coalition.write.choosehomestate;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** Whoever chooses says which. */
record StateNeeded(String state) implements Rule {

    @Override
    public boolean broken() {
        return Letters.none(state);
    }

    @Override
    public String sentence() {
        return "Choose a State, spelled as the register spells it, for example Tajikistan.";
    }

    @Override
    public String field() {
        return "state";
    }
}
