package org.tavsiya.web.site;

import java.util.Arrays;
import java.util.HashMap;
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

    /** The script of most of its letters. */
    private static Character.UnicodeScript script(String text) {
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Character.UnicodeScript.COMMON);
    }

    /** The language with the most small words; null where two have as many, or none has any. */
    private static String latin(String text) {
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        String best = null;
        long most = 0;
        for (String language : List.of("en", "es", "fr", "pt")) {
            long found =
                    words.stream().filter(SMALL_WORDS.get(language)::contains).count();
            best = found > most ? language : found == most ? null : best;
            most = Math.max(most, found);
        }
        return best;
    }
}
