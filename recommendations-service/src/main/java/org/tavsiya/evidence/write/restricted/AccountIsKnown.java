package org.tavsiya.evidence.write.restricted;

import org.tavsiya.rules.Rule;

/** A right without anybody who has it would be anybody's who gets that id. */
record AccountIsKnown(boolean known) implements Rule {

    @Override
    public boolean broken() {
        return !known;
    }

    @Override
    public String sentence() {
        return "There is no such account.";
    }
}
