package org.tavsiya.report.write.rules;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** One line that says which report this is. */
public record ReportTitleNeeded(String title) implements Rule {

    private static final int LONGEST = 200;

    @Override
    public boolean broken() {
        return Letters.none(title)
                || title.length() > LONGEST
                || Letters.misleading(title)
                || title.chars().anyMatch(Character::isISOControl);
    }

    @Override
    public String sentence() {
        return "A title is needed: one line of up to " + LONGEST + " characters.";
    }

    @Override
    public String field() {
        return "title";
    }
}
