package org.tavsiya.recommendation.read.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * What the forms of a word have in common. The letters of the word decide by which language: Latin ones are English, Cyrillic ones
 * Russian, whose rules also take the Tajik -и of connected words; the Tajik plural -ҳо is taken before. One for each thread.
 */
final class Stems {

    /** Irregular forms that an index of human rights is full of. */
    private static final Map<String, String> IRREGULAR = Map.of(
            "women", "woman",
            "men", "man",
            "children", "child",
            "people", "person",
            "persons", "person",
            "дети", "ребенок",
            "детей", "ребенок",
            "детям", "ребенок",
            "детьми", "ребенок",
            "детях", "ребенок");
    /** Genitives whose last vowel is in no other form. */
    private static final Map<String, String> FLEETING = Map.of(
            "пыток", "пытка",
            "попыток", "попытка",
            "девочек", "девочка",
            "поправок", "поправка",
            "оговорок", "оговорка",
            "проверок", "проверка");
    /** Folded: ҳоро, ҳоя, ҳои, ҳо. */
    private static final List<String> PLURALS = List.of("хоро", "хои", "хо");

    private static final int SHORTEST_STEM = 3;
    private static final int KEPT = 20_000;

    private final SnowballStemmer english = new EnglishStemmer();
    private final SnowballStemmer russian = new RussianStemmer();
    private final Map<String, String> kept = new HashMap<>();

    /** @param word folded */
    String of(String word) {
        if (word.isEmpty()) {
            return word;
        }
        String known = kept.get(word);
        if (known == null) {
            if (kept.size() >= KEPT) {
                kept.clear();
            }
            known = stem(word);
            kept.put(word, known);
        }
        return known;
    }

    private String stem(String word) {
        String irregular = IRREGULAR.getOrDefault(word, FLEETING.get(word));
        if (irregular != null) {
            return stemmed(irregular);
        }
        return stemmed(cyrillic(word) ? singular(word) : word);
    }

    private String stemmed(String word) {
        char first = word.charAt(0);
        if (!Character.isLetter(first)) {
            return word;
        }
        SnowballStemmer stemmer = cyrillic(word) ? russian : english;
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static String singular(String word) {
        return PLURALS.stream()
                .filter(plural -> word.endsWith(plural) && word.length() >= plural.length() + SHORTEST_STEM)
                .findFirst()
                .map(plural -> word.substring(0, word.length() - plural.length()))
                .orElse(word);
    }

    private static boolean cyrillic(String word) {
        return Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.CYRILLIC;
    }
}
