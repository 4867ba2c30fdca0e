package org.tavsiya.recommendation.read.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes a search word find every spelling of itself: Tajik letters with and without their marks, the code points that older
 * files used for them (њуќуќ for ҳуқуқ), curly and straight quotes, ё and е.
 */
final class Folding {

    private static final List<String> SAME =
            List.of("иӣї", "уӯў", "хҳњ", "кқќ", "гғѓ", "чҷљ", "её", "'’‘ʼ", "\"“”«»", "-‑–");
    private static final Map<Character, Character> FIRST = new HashMap<>();

    static {
        SAME.forEach(same -> same.chars().forEach(letter -> FIRST.put((char) letter, same.charAt(0))));
    }

    private Folding() {}

    /** For MongoDB, which compares texts as they are. */
    static String pattern(String word) {
        StringBuilder regex = new StringBuilder();
        word.codePoints().forEach(c -> {
            String letter = Character.toString(Character.toLowerCase(Character.toUpperCase(c)));
            regex.append(SAME.stream()
                    .filter(s -> s.contains(letter))
                    .findFirst()
                    .map(s -> "[" + s.replace("-", "\\-")
                            + s.toUpperCase(Locale.ROOT).replace("-", "\\-") + "]")
                    .orElseGet(() -> Pattern.quote(letter)));
        });
        return regex.toString();
    }

    /** One spelling for all of them: a text folded so holds a word folded so where the text holds a spelling of the word. */
    static String fold(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            // By way of the capital, as patterns do that disregard case: some letters have one capital and two small
            // forms.
            char small = Character.toLowerCase(Character.toUpperCase(letters[i]));
            letters[i] = FIRST.getOrDefault(small, small);
        }
        return new String(letters);
    }
}
