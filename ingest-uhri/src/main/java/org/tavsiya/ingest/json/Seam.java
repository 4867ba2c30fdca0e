package org.tavsiya.ingest.json;

/** Recognises {@code },{"} with white space between, fed byte by byte: where one record ends and another begins. */
final class Seam {

    /** The most bytes that a seam may have: more white space than this is no layout. */
    static final int LONGEST = 1 << 10;

    private static final byte[] SHAPE = {'}', ',', '{', '"'};

    private int matched;
    private int length;
    private int sinceComma;
    private int sinceBrace;

    /** True when this byte completes the shape. */
    boolean closedBy(byte b) {
        length++;
        sinceComma++;
        sinceBrace++;
        if (matched > 0 && length < LONGEST && isSpace(b)) {
            return false;
        }
        if (b != SHAPE[matched]) {
            matched = 0;
        }
        if (b == SHAPE[matched]) {
            grow(b);
        }
        boolean whole = matched == SHAPE.length;
        matched = whole ? 0 : matched;
        return whole;
    }

    private void grow(byte b) {
        matched++;
        length = b == '}' ? 1 : length;
        sinceComma = b == ',' ? 0 : sinceComma;
        sinceBrace = b == '{' ? 0 : sinceBrace;
    }

    /** How many bytes before the one that completed the shape its comma stands. */
    int sinceComma() {
        return sinceComma;
    }

    /** The same of its opening brace. */
    int sinceBrace() {
        return sinceBrace;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
