package org.tavsiya.recommendation.read.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Makes a search word find every spelling of itself: Tajik letters with and without their marks, the code points that older
 * files used for them (њуќуќ for ҳуқуқ), curly and straight quotes, ё and е, Latin letters with accents.
 */
final class Folding {

    private static final List<String> SAME =
            List.of("иӣї", "уӯў", "хҳњ", "кқќ", "гғѓ", "чҷљ", "её", "'’‘ʼ", "\"“”«»", "-‑–");
    private static final Map<Character, Character> FIRST = new HashMap<>();
    /** Soft hyphens and joiners: nobody sees or types them. */
    private static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private static final char FIRST_ACCENTED = '\u00C0';
    private static final char FIRST_GREEK = '\u0370';
    /** Of one accented letter at most so many plain ones become, as of ligatures. */
    private static final int MOST_LETTERS = 4;

    static {
        SAME.forEach(same -> same.chars().forEach(letter -> FIRST.put((char) letter, same.charAt(0))));
    }

    private Folding() {}

    /** One spelling for all of them. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String whole = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < whole.length(); i++) {
            // By way of the capital: some letters have one capital and two small forms.
            char small = Character.toLowerCase(Character.toUpperCase(whole.charAt(i)));
            if (small >= FIRST_ACCENTED && small < FIRST_GREEK) {
                plain(small, folded);
            } else if (UNSEEN.indexOf(small) < 0) {
                folded.append(FIRST.getOrDefault(small, small));
            }
        }
        return folded.toString();
    }

    private static void plain(char letter, StringBuilder to) {
        char[] letters = new char[MOST_LETTERS];
        int count = ASCIIFoldingFilter.foldToASCII(new char[] {letter}, 0, letters, 0, 1);
        to.append(letters, 0, count);
    }
}
