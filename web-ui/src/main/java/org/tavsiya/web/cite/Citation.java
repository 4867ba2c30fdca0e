package org.tavsiya.web.cite;

/**
 * One figure, ready to be quoted.
 *
 * @param key of the figure on its page
 * @param title of the figure, in the reader's words
 * @param values what it says, in words, without a full stop
 * @param text the whole sentence, the address at its end
 * @param address under which the same numbers stand for ever, with scheme and host
 * @param svg of the figure as a picture; null where there is none, as is {@code png}
 * @param frame the line of markup that shows it on another site; null where none may
 */
public record Citation(
        String key, String title, String values, String text, String address, String svg, String png, String frame) {

    Citation drawn(String svgFile, String pngFile, String embedded) {
        return new Citation(key, title, values, text, address, svgFile, pngFile, embedded);
    }
}
