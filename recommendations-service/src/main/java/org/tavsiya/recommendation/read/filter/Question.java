package org.tavsiya.recommendation.read.filter;

import java.util.List;
import java.util.stream.Stream;

/** A free text as it was understood: words that must occur, joined, narrowed to a field, or left out. */
public sealed interface Question {

    /** Where words are looked for: in everything, or in the one part of a recommendation that a name before a colon says. */
    enum Field {
        EVERYWHERE,
        TEXT,
        SYMBOL,
        PARAGRAPH,
        BODY,
        THEME
    }

    /** Every part must hold. */
    record All(List<Question> parts) implements Question {}

    /** One of the parts must hold. */
    record Any(List<Question> parts) implements Question {}

    record Not(Question part) implements Question {}

    /**
     * One word, a word's beginning, or words that stand one after the other.
     *
     * @param text as it was asked, without quotes and star
     * @param prefix whether the word may go on
     */
    record Words(Field field, String text, boolean prefix, boolean phrase) implements Question {}

    /** Every word that may be found, from left to right; none of those that must not occur. */
    default Stream<Words> wanted() {
        if (this instanceof Words words) {
            return Stream.of(words);
        }
        if (this instanceof All all) {
            return all.parts().stream().flatMap(Question::wanted);
        }
        return this instanceof Any any ? any.parts().stream().flatMap(Question::wanted) : Stream.empty();
    }
}
