package org.tavsiya.saved;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** One to a hundred characters that can be read. */
record FilterHasName(String name) implements Rule {

    static final int LONGEST = 100;

    @Override
    public boolean broken() {
        return Letters.none(name)
                || name.length() > LONGEST
                || Letters.misleading(name)
                || name.chars().anyMatch(Character::isISOControl);
    }

    @Override
    public String sentence() {
        return "A name is needed: one line of up to " + LONGEST + " characters.";
    }

    @Override
    public String field() {
        return "name";
    }
}
