package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages. The language is the first part of the address, so that a cited page stays in its language. */
public enum Language {
    EN("en", "English"),
    RU("ru", "Русский"),
    TG("tg", "Тоҷикӣ");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    public String code() {
        return code;
    }

    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }

    /** The language of a page's address; else what the reader's browser prefers; else English. */
    public static Language of(HttpServletRequest request) {
        String[] parts = Address.path(request).split("/", 3);
        return (parts.length > 1 ? of(parts[1]) : Optional.<Language>empty()).orElseGet(() -> preferred(request));
    }

    private static Language preferred(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null || header.isBlank()) {
            return EN;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            Locale best = Locale.lookup(
                    ranges, Arrays.stream(values()).map(Language::locale).toList());
            return best == null ? EN : of(best.getLanguage()).orElse(EN);
        } catch (IllegalArgumentException malformed) {
            return EN; // A browser that sends nonsense here still gets a page.
        }
    }
}
