package org.tavsiya.recommendation.write.rules;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** Public texts show what they hold: a mark that turns the order of letters can make a reader see the contrary. */
record TextIsPlain(String text, String field) implements Rule {

    @Override
    public boolean broken() {
        return Letters.misleading(text);
    }

    @Override
    public String sentence() {
        return "This text holds an invisible mark that turns the order of letters, or half a character; write it anew without it.";
    }
}
