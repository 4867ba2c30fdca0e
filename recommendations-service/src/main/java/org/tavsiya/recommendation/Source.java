package org.tavsiya.recommendation;

import org.tavsiya.rules.Letters;

/**
 * Where a statement can be read. A UN document is addressed by symbol and paragraph, anything else by title and address.
 *
 * @param title what it is, in words; mandatory where there is no symbol
 * @param symbol UN symbol, for example {@code CAT/C/TJK/CO/3}
 * @param paragraph paragraph of that document
 * @param url address; kept as text and never fetched
 * @param language ISO 639-1 code of the original
 */
public record Source(String title, String symbol, String paragraph, String url, String language) {

    public boolean given() {
        return filled(title) || filled(symbol);
    }

    private static boolean filled(String text) {
        return !Letters.none(text);
    }
}
