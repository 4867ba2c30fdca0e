package org.tavsiya.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * In which language a recommendation's text is, for the {@code lang} of its element: a screen reader would otherwise read English
 * with a Tajik voice (WCAG 2.2, 3.1.2). No source says it: UHRI's English file holds some Spanish, French and Portuguese texts, and
 * falls back to English in its other files. Told by the script, and within the Latin one by the small words of each language.
 */
final class TextLanguage {

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en", Set.of("the", "of", "and", "to", "in", "that", "with", "for", "its", "all", "by", "on", "from", "as"),
            "es", Set.of("el", "los", "las", "del", "y", "para", "con", "una", "por", "sus", "en", "de", "la", "que"),
            "fr", Set.of("le", "les", "des", "du", "et", "pour", "dans", "aux", "une", "sur", "de", "la", "que", "en"),
            "pt", Set.of("o", "os", "das", "dos", "do", "e", "para", "com", "uma", "no", "de", "em", "da", "que"));

    private static final List<String> LATIN_LANGUAGES = List.of("en", "es", "fr", "pt");
    private static final int LONGEST_SMALL_WORD = 4;
    private static final int ASCII = 0x80;
    private static final Character.UnicodeScript[] SCRIPTS = Character.UnicodeScript.values();

    private TextLanguage() {}

    /** @return a BCP 47 tag, or null where it cannot be told */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        return switch (script(text)) {
            case LATIN -> latin(text);
            case CYRILLIC -> text.toLowerCase(Locale.ROOT).matches("(?s).*[ӣӯҳқғҷ].*") ? "tg" : "ru";
            case ARABIC -> "ar";
            case HAN -> "zh";
            default -> null;
        };
    }

    /**
     * For words that stand on a page in another script than its own: of Latin ones that tell nothing, English is the likeliest, since
     * labels that have no wording are UHRI's own.
     *
     * @return null for what is in the script of the page, where neighbours cannot be told apart by a few words
     */
    static String apart(Locale page, String words) {
        boolean latinPage = page.getLanguage().equals("en");
        return switch (script(words)) {
            case LATIN -> latinPage ? null : Objects.requireNonNullElse(latin(words), "en");
            case CYRILLIC -> latinPage ? of(words) : null;
            default -> of(words);
        };
    }

    /** The script of most of its letters. Counted in an array: a page may ask for hundreds of texts. */
    private static Character.UnicodeScript script(String text) {
        int[] letters = new int[SCRIPTS.length];
        int best = Character.UnicodeScript.COMMON.ordinal();
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetter(letter)) {
                int script = letter < ASCII
                        ? Character.UnicodeScript.LATIN.ordinal()
                        : Character.UnicodeScript.of(letter).ordinal();
                letters[script]++;
            }
        }
        for (int script = 0; script < letters.length; script++) {
            best = letters[script] > letters[best] ? script : best;
        }
        return SCRIPTS[best];
    }

    /** The language with the most small words; null where two have as many, or none has any. */
    private static String latin(String text) {
        int[] found = new int[LATIN_LANGUAGES.size()];
        String lower = text.toLowerCase(Locale.ROOT);
        int begin = 0;
        for (int end = 0; end <= lower.length(); end++) {
            if (end == lower.length() || !Character.isLetter(lower.charAt(end))) {
                if (end > begin && end - begin <= LONGEST_SMALL_WORD) {
                    count(lower.substring(begin, end), found);
                }
                begin = end + 1;
            }
        }
        String best = null;
        int most = 0;
        for (int language = 0; language < found.length; language++) {
            best = found[language] > most ? LATIN_LANGUAGES.get(language) : found[language] == most ? null : best;
            most = Math.max(most, found[language]);
        }
        return best;
    }

    private static void count(String word, int[] found) {
        for (int language = 0; language < found.length; language++) {
            found[language] += SMALL_WORDS.get(LATIN_LANGUAGES.get(language)).contains(word) ? 1 : 0;
        }
    }
}
