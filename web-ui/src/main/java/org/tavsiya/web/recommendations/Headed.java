package org.tavsiya.web.recommendations;

/**
 * A text and the heading over it. Most sources leave the heading in the text, where it stands before the number of the paragraph; a page
 * that shows both would say it twice.
 */
final class Headed {

    private Headed() {}

    /** Whether the text itself begins with its heading. */
    static boolean repeated(String heading, String text) {
        return heading != null
                && text != null
                && text.length() > heading.length()
                && text.regionMatches(true, 0, heading, 0, heading.length());
    }

    /** The text without the heading that it begins with; all of it where it does not. */
    static String rest(String heading, String text) {
        return repeated(heading, text) ? text.substring(heading.length()).replaceFirst("^[\\s.:–-]+", "") : text;
    }
}
