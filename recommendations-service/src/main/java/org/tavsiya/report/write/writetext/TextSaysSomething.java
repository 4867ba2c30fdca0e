package org.tavsiya.report.write.writetext;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** Something that can be read, and not a book. */
record TextSaysSomething(String text, int longest) implements Rule {

    @Override
    public boolean broken() {
        return Letters.none(text)
                || text.length() > longest
                || Letters.misleading(text)
                || text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    @Override
    public String sentence() {
        return "A text is needed: up to " + longest + " characters.";
    }

    @Override
    public String field() {
        return "text";
    }
}
