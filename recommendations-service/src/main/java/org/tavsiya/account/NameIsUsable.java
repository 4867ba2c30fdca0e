package org.tavsiya.account;

import org.tavsiya.rules.Rule;

/** A name that can be typed on any keyboard. */
record NameIsUsable(String name) implements Rule {

    @Override
    public boolean broken() {
        return !name.matches("[\\p{L}\\p{N}._-]{2,40}");
    }

    @Override
    public String sentence() {
        return "A name has 2 to 40 letters, digits, dots, dashes or underscores.";
    }

    @Override
    public String field() {
        return "name";
    }
}
