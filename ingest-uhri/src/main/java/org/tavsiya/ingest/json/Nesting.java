package org.tavsiya.ingest.json;

import java.util.BitSet;

/**
 * A slow walk through one element, byte by byte, for those that are broken or too long: where it ends, and where another record must have
 * begun because this one has no end.
 */
final class Nesting {

    enum Step {
        INSIDE,
        /** This byte is the element's last. */
        LAST,
        /** The element ended before this byte, which belongs to the list. */
        PAST,
        /** The record is broken: this byte is the first quotation mark of another one. */
        ANOTHER
    }

    /** Of the brackets that are open, outermost first: whether it is that of a list. */
    private final BitSet lists = new BitSet();

    private final Seam seam = new Seam();
    private int depth;
    private boolean string;
    private boolean escaped;
    private boolean crossed;

    Step step(byte b) {
        if (seam.closedBy(b) && isBroken()) {
            return Step.ANOTHER;
        }
        if (string) {
            string = escaped || b != '"';
            escaped = !escaped && b == '\\';
            return Step.INSIDE;
        }
        return switch (b) {
            case '"' -> {
                string = true;
                yield Step.INSIDE;
            }
            case '{', '[' -> {
                lists.set(depth++, b == '[');
                yield Step.INSIDE;
            }
            case '}', ']' -> closed(b == ']');
            case ',' -> depth == 0 ? Step.PAST : Step.INSIDE;
            default -> Step.INSIDE;
        };
    }

    private Step closed(boolean list) {
        if (depth == 0) {
            return list ? Step.PAST : Step.LAST;
        }
        depth--;
        crossed |= lists.get(depth) != list;
        return depth == 0 ? Step.LAST : Step.INSIDE;
    }

    /**
     * At a seam: no string of valid JSON holds one, and outside of strings it stands in a list alone. The brace of the seam
     * itself is open already.
     */
    private boolean isBroken() {
        return string || crossed || depth < 2 || !lists.get(depth - 2);
    }

    /** Where the comma before the other record stands, and where its brace, given where its quotation mark does. */
    int comma(int quotationMark) {
        return quotationMark - seam.sinceComma();
    }

    int brace(int quotationMark) {
        return quotationMark - seam.sinceBrace();
    }
}
