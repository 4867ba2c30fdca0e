package org.tavsiya.recommendation.read.filter;

import java.util.Arrays;
import java.util.List;

/**
 * What a reader may ask with a free text. Each word is looked for in every text of the register, so that long
 * questions would be paid for by all.
 */
public final class FreeText {

    public static final int MOST_CHARACTERS = 200;
    public static final int MOST_WORDS = 12;

    /** A question longer than is answered. */
    public static final class TooLong extends IllegalArgumentException {

        TooLong() {
            super("q has at most " + MOST_CHARACTERS + " characters and " + MOST_WORDS + " words.");
        }
    }

    private FreeText() {}

    /** Refuses with {@link TooLong}; null and blank are no question. */
    static String checked(String text) {
        if (text != null
                && (text.trim().length() > MOST_CHARACTERS || words(text).size() > MOST_WORDS)) {
            throw new TooLong();
        }
        return text;
    }

    /** The words of a question, each once. Control characters, which no text holds, divide words like spaces. */
    public static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\p{Cntrl}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
