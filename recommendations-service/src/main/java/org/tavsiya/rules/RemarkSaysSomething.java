package org.tavsiya.rules;

/** One to two thousand characters that can be read. */
public record RemarkSaysSomething(String text) implements Rule {

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
