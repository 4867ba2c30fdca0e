package org.tavsiya.work.write.remarkonwork;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** One to two thousand characters that can be read. */
record RemarkSaysSomething(String text) implements Rule {

    private static final int LONGEST = 2000;

    @Override
    public boolean broken() {
        return Letters.none(text)
                || text.length() > LONGEST
                || Letters.misleading(text)
                || text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    @Override
    public String sentence() {
        return "A remark is needed: up to " + LONGEST + " characters of plain text.";
    }

    @Override
    public String field() {
        return "remark";
    }
}
