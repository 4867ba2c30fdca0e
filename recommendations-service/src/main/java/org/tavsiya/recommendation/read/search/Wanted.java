package org.tavsiya.recommendation.read.search;

import java.util.ArrayList;
import java.util.List;
import org.tavsiya.recommendation.read.filter.Question;
import org.tavsiya.recommendation.read.search.Analysis.Token;

/**
 * Words of a question, cut as the texts are: one word, or several that stand one after the other.
 *
 * @param words without those that stand everywhere, unless they are a phrase or nothing else was asked
 */
record Wanted(Question.Words asked, List<Token> words) {

    static Wanted of(Question.Words asked) {
        return new Wanted(asked, Analysis.words(asked.text()));
    }

    /** Whether it tells nothing and may be left out of a question that says more. */
    boolean empty() {
        return words.isEmpty()
                || !asked.phrase() && !asked.prefix() && words.stream().allMatch(Token::empty);
    }

    /** Whether the word at a place of it stands for a word of a text. */
    boolean takes(int place, Token word) {
        Token own = words.get(place);
        return asked.prefix() && place == words.size() - 1
                ? word.word().startsWith(own.word())
                : word.stem().equals(own.stem());
    }

    /** Whether any word of it stands for a word of a text. */
    boolean takes(Token word) {
        for (int place = 0; place < words.size(); place++) {
            if (takes(place, word)) {
                return true;
            }
        }
        return false;
    }

    /** Places in a text at which it begins. */
    List<Integer> in(List<Token> text) {
        List<Integer> starts = new ArrayList<>();
        for (int start = 0; !words.isEmpty() && start + words.size() <= text.size(); start++) {
            int place = 0;
            while (place < words.size() && takes(place, text.get(start + place))) {
                place++;
            }
            if (place == words.size()) {
                starts.add(start);
            }
        }
        return starts;
    }
}
