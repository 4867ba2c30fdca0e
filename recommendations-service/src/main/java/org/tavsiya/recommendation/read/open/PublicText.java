package org.tavsiya.recommendation.read.open;

import org.tavsiya.recommendation.read.document.TextIn;

/**
 * The text in another language.
 *
 * @param language two-letter code
 * @param official false for an unofficial translation
 */
public record PublicText(String language, String text, boolean official) {

    static PublicText of(TextIn t) {
        return new PublicText(t.language(), t.text(), t.official());
    }
}
