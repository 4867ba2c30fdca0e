package org.tavsiya.vocabulary;

import java.util.Locale;

/** A word in three languages. Where Russian or Tajik is missing, the reader sees English and not a guess. */
public record Word(String en, String ru, String tg) {

    public String in(Locale locale) {
        String own = switch (locale.getLanguage()) {
            case "ru" -> ru;
            case "tg" -> tg;
            default -> en;
        };
        return own == null || own.isBlank() ? en : own;
    }
}
