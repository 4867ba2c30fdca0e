package org.tavsiya.coalition.write.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tavsiya.recommendation.write.rules.Text;
import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;
import org.tavsiya.vocabulary.Word;

/**
 * A text that is told in up to three languages.
 *
 * @param value null where it is told in none
 * @param field where it is mended, followed by the language: {@code fullName.en}
 * @param most characters in each language
 */
public record InThreeLanguages(Word value, String field, int most) {

    /** What was told, by language; a language without letters is absent. */
    public Map<String, String> plain() {
        Map<String, String> plain = new LinkedHashMap<>();
        if (value != null) {
            put(plain, "en", value.en());
            put(plain, "ru", value.ru());
            put(plain, "tg", value.tg());
        }
        return plain;
    }

    private static void put(Map<String, String> plain, String language, String text) {
        if (!Letters.none(text)) {
            plain.put(language, text.strip());
        }
    }

    /** Each language is short and plain. */
    public Stream<Rule> rules() {
        return plain().entrySet().stream()
                .flatMap(told -> new Text(told.getValue(), most, field + "." + told.getKey()).rules());
    }

    /** The same, and it is told in English: who reads a language in which it is not told reads it in English. */
    public List<Rule> neededRules() {
        return Stream.concat(Stream.<Rule>of(new ToldInEnglish(plain().get("en"), field + ".en")), rules())
                .toList();
    }
}
