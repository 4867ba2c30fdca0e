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

    /** A star that stands for too much. */
    public static final class Refused extends IllegalArgumentException {

        /** What is wrong, and what to write instead. */
        public enum Why {
            STAR_INSIDE("A star in q stands at the end of a word: write detent*, not *tention or det*ion."),
            SHORT_BEGINNING("A star in q stands after at least two letters: write de*, not d*.");

            private final String sentence;

            Why(String sentence) {
                this.sentence = sentence;
            }
        }

        private final Why why;

        Refused(Why why) {
            super(why.sentence);
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }

    private FreeText() {}

    /** Refuses with {@link TooLong} and {@link Refused}; null and blank are no question. */
    static String checked(String text) {
        if (text == null || words(text).isEmpty()) {
            return text;
        }
        if (text.trim().length() > MOST_CHARACTERS || words(text).size() > MOST_WORDS) {
            throw new TooLong();
        }
        QuestionReader.read(text);
        return text;
    }

    /** How a text is understood that was {@link #checked}. */
    public static Question question(String text) {
        return QuestionReader.read(text);
    }

    /** The words of a question, each once. Control characters, which no text holds, divide words like spaces. */
    public static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\p{Cntrl}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
