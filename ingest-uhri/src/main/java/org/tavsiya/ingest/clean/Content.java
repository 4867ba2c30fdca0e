package org.tavsiya.ingest.clean;

import java.util.regex.Pattern;

/** Rows that hold no recommendation. Short real ones, such as "r) ratify OP-CAT", are content. */
final class Content {

    private static final int LONGEST_JUNK = 200;
    private static final Pattern BARE_TITLE = Pattern.compile(
            "(?i)(?:annex(?:es)?|contents|table of contents|introduction|appendix|conclusions?)(?: [ivx0-9]{1,4})?[.:]?");
    private static final Pattern NUMBERS_ONLY = Pattern.compile("[\\d\\s.,:;()-]+");

    private Content() {}

    static boolean isMissing(String text) {
        return text.length() <= 5
                || text.length() <= LONGEST_JUNK
                        && (BARE_TITLE.matcher(text).matches()
                                || NUMBERS_ONLY.matcher(text).matches());
    }

    static boolean isStateResponse(String text) {
        return text.startsWith("Response of ")
                || text.length() <= LONGEST_JUNK
                        && text.startsWith("Comments by the Government")
                        && text.contains("not indexed");
    }
}
