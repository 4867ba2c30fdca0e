package org.tavsiya.recommendation.read.rows;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes a search word find every spelling of itself: Tajik letters with and without their marks, the code points that older
 * files used for them (њуќуќ for ҳуқуқ), curly and straight quotes, ё and е.
 */
final class Folding {

    private static final List<String> SAME = List.of("иӣї", "уӯў", "хҳњ", "кқќ", "гғѓ", "чҷљ", "её", "'’‘ʼ", "\"“”«»", "-‑–");

    private Folding() {
    }

    static String pattern(String word) {
        StringBuilder regex = new StringBuilder();
        word.toLowerCase(java.util.Locale.ROOT).codePoints().forEach(c -> {
            String letter = Character.toString(c);
            regex.append(SAME.stream().filter(s -> s.contains(letter)).findFirst()
                    .map(s -> "[" + s.replace("-", "\\-") + s.toUpperCase(java.util.Locale.ROOT).replace("-", "\\-") + "]")
                    .orElseGet(() -> Pattern.quote(letter)));
        });
        return regex.toString();
    }
}
