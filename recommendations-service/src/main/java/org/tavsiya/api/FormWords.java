package org.tavsiya.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.tavsiya.paper.Inline;
import org.tavsiya.paper.TextSpan;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.recommendation.read.open.PublicText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on a form of its own accord, in the language that it is asked for in, and which language everything else on it is in. */
final class FormWords {

    private static final String ENGLISH = "en";
    private static final JsonNode ALL = read();
    private static final Map<String, FormWords> LANGUAGES =
            Map.of(ENGLISH, new FormWords(ENGLISH), "ru", new FormWords("ru"), "tg", new FormWords("tg"));

    private final String language;
    private final Locale locale;

    private FormWords(String language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
    }

    /** @throws IllegalArgumentException for any other language than those three */
    static FormWords in(String language) {
        return Optional.ofNullable(LANGUAGES.get(language))
                .orElseThrow(() -> new IllegalArgumentException("lang is en, ru or tg, not \"" + language + "\"."));
    }

    String language() {
        return language;
    }

    Locale locale() {
        return locale;
    }

    /** @param with instead of {0}, {1} and so on */
    String text(String key, Object... with) {
        String text = ALL.get(key).get(language).asString();
        for (int i = 0; i < with.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(with[i]));
        }
        return text;
    }

    /** Words that somebody wrote, with their language where it is not the form's: a screen reader changes its voice by it. */
    TextSpan said(String words) {
        long cyrillic = letters(words, Character.UnicodeScript.CYRILLIC);
        boolean tajik = words.toLowerCase(Locale.ROOT).matches("(?s).*[ӣӯҳқғҷ].*");
        String its = cyrillic == 0 || cyrillic < letters(words, Character.UnicodeScript.LATIN)
                ? ENGLISH
                : tajik || language.equals("tg") ? "tg" : "ru";
        return its.equals(language) ? TextSpan.of(words) : TextSpan.of(words).in(its);
    }

    private static long letters(String words, Character.UnicodeScript script) {
        return words.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == script)
                .count();
    }

    List<Inline> line(String words) {
        return List.of(said(words));
    }

    /** The recommendation's own words in this language where they are known, else as the register has them. */
    TextSpan text(PublicRecommendation its) {
        return its.texts().stream()
                .filter(t -> t.language().equals(language))
                .map(PublicText::text)
                .map(TextSpan::of)
                .findFirst()
                .orElseGet(() -> said(Objects.toString(its.text(), "")));
    }

    private static JsonNode read() {
        try (InputStream in = new ClassPathResource("paper/forms.json").getInputStream()) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the words of forms are missing from the application", e);
        }
    }
}
