package org.tavsiya.ingest.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What only the page header tells: {@code UPR of Slovenia (3rd Cycle - 34th Session)}. */
record Heading(String state, String cycle, String session) {

    private static final int LONGEST = 20_000;

    private static final Pattern SHAPE = Pattern.compile(
            "(?:UPR|Universal Periodic Review) of ([^()]{2,80}?(?: \\([^()]{2,40}\\))?) ?"
                    + "\\( ?(\\d{1,2}|First|Second|Third|Fourth) ?(?:st|nd|rd|th)? Cycle ?[-–—,:] ?"
                    + "(\\d{1,3}) ?(?:st|nd|rd|th)? [Ss]ession ?\\)",
            Pattern.CASE_INSENSITIVE);

    static Optional<Heading> in(String text) {
        String line = text.substring(0, Math.min(text.length(), LONGEST)).replaceAll("\\s+", " ");
        Matcher found = SHAPE.matcher(line);
        return found.find()
                ? Optional.of(new Heading(found.group(1).strip(), cycle(found.group(2)), found.group(3)))
                : Optional.empty();
    }

    private static String cycle(String written) {
        return switch (written.toLowerCase(java.util.Locale.ROOT)) {
            case "first" -> "1";
            case "second" -> "2";
            case "third" -> "3";
            case "fourth" -> "4";
            default -> written;
        };
    }
}
