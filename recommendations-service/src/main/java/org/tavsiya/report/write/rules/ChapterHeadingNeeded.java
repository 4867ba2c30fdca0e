package org.tavsiya.report.write.rules;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** One line that can be read in a table of contents. */
public record ChapterHeadingNeeded(String heading) implements Rule {

    private static final int LONGEST = 200;

    @Override
    public boolean broken() {
        return Letters.none(heading)
                || heading.length() > LONGEST
                || Letters.misleading(heading)
                || heading.chars().anyMatch(Character::isISOControl);
    }

    @Override
    public String sentence() {
        return "A heading is needed: one line of up to " + LONGEST + " characters.";
    }

    @Override
    public String field() {
        return "heading";
    }
}
