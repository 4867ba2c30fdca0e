package org.tavsiya.ingest.json;

/** Recognises {@code },{"} with any white space between, fed byte by byte. */
final class Seam {

    private static final byte[] SHAPE = {'}', ',', '{', '"'};

    private int matched;
    private int sinceComma;

    /** True when this byte completes the shape. */
    boolean closedBy(byte b) {
        sinceComma++;
        if (isSpace(b) && matched > 0) {
            return false;
        }
        if (b == SHAPE[matched]) {
            if (b == ',') {
                sinceComma = 0;
            }
            matched++;
        } else {
            matched = b == SHAPE[0] ? 1 : 0;
        }
        if (matched == SHAPE.length) {
            matched = 0;
            return true;
        }
        return false;
    }

    /** Where the comma stands, given where the shape was completed. */
    int comma(int completedAt) {
        return completedAt - sinceComma;
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
