package org.tavsiya.ingest.names;

/** White space as people mean it: every Unicode space counts, invisible marks do not. */
public final class Spaces {

    private Spaces() {}

    /** Java's own notions leave out U+00A0 and its relatives, or the tabulator. */
    private static boolean isSpace(char c) {
        return c <= ' ' || c >= '\u0085' && (c == '\u00a0' || c == '\u0085' || Character.isSpaceChar(c));
    }

    /** Direction marks, zero-width spaces, soft hyphens, byte order marks. Joiners stay: some scripts need them. */
    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || c == '\ufeff'
                || c >= '\u202a' && c <= '\u202e';
    }

    /** One line, single spaces, no edge spaces. */
    public static String collapse(String text) {
        return squeeze(text, false);
    }

    /** Single spaces and single line breaks, no spaces at the edges of a line or of the text. */
    public static String collapseLines(String text) {
        return squeeze(text, true);
    }

    private static String squeeze(String text, boolean keepLines) {
        if (isSqueezed(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        char pending = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                boolean line = keepLines && (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029');
                pending = line || pending == '\n' ? '\n' : ' ';
            } else if (!isInvisible(c)) {
                if (pending != 0 && !out.isEmpty()) {
                    out.append(pending);
                }
                pending = 0;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Most labels and half of the texts need nothing; finding that out is cheaper than copying. */
    private static boolean isSqueezed(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (afterSpace) {
                    return false;
                }
                afterSpace = true;
            } else if (c < ' ' || c >= '\u0080' && (isSpace(c) || isInvisible(c))) {
                return false;
            } else {
                afterSpace = false;
            }
        }
        return text.isEmpty() || !afterSpace;
    }
}
