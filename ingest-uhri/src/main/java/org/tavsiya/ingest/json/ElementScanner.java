package org.tavsiya.ingest.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.tavsiya.ingest.UnreadableSourceException;

/**
 * Cuts a JSON array into its elements without understanding them, so that each keeps its own bytes and a broken one spoils no other.
 * An element longer than the limit is handed out as far as it is held; the caller looks for another inside it, or drops the rest.
 */
final class ElementScanner {

    enum Outcome {
        ELEMENT,
        END_OF_ARRAY,
        END_OF_FILE,
        TOO_LONG
    }

    /** A file with a quotation mark too many in every record is scanned anew for each: at most so many bytes for each byte of it. */
    private static final int MOST_WORK = 32;

    private static final long FREE_WORK = 1L << 30;

    private final InputStream in;
    private final int largest;
    private byte[] buffer;
    private int position;
    private int limit;
    private int start;
    private int end;
    private long discarded;
    private long scanned;
    private Nesting inside = new Nesting();

    /** @param largest longest element in bytes that is held in memory */
    ElementScanner(InputStream in, int largest) {
        this.in = in;
        this.largest = largest;
        buffer = new byte[Math.min(1 << 18, largest)];
    }

    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /** Bytes of unpacked JSON before the position reached. */
    long offset() {
        return discarded + position;
    }

    /** Passes over white space, and the byte order mark at the very start; returns the next byte unread, -1 at the end. */
    int peek() throws IOException {
        start = position;
        while (position < limit || fill()) {
            int b = buffer[position];
            if (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
                start = ++position;
            } else if (offset() == 0
                    && b == (byte) 0xef
                    && (limit - position >= 3 || fill())
                    && buffer[position + 1] == (byte) 0xbb) {
                position += 3;
                start = position;
            } else {
                return b & 0xff;
            }
        }
        return -1;
    }

    void skip() {
        position++;
    }

    /** Sets the element's bounds. Commas between elements are passed over, however many. */
    Outcome next() throws IOException {
        int b = peek();
        while (b == ',') {
            skip();
            b = peek();
        }
        if (b < 0) {
            end = start;
            return Outcome.END_OF_FILE;
        }
        if (b == ']') {
            skip();
            return Outcome.END_OF_ARRAY;
        }
        start = position;
        return scan();
    }

    private Outcome scan() throws IOException {
        int depth = 0;
        boolean string = false;
        while (position < limit || fill()) {
            byte b = buffer[position];
            if (string) {
                if (b == '\\') {
                    position++;
                } else if (b == '"') {
                    string = false;
                }
            } else if (b == '"') {
                string = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (depth == 0 && (b == ',' || b == ']')) {
                return found(position, Outcome.ELEMENT);
            } else if ((b == '}' || b == ']') && --depth <= 0) {
                position++;
                return found(position, Outcome.ELEMENT);
            }
            position++;
        }
        position = Math.min(position, limit);
        scanned += position - start;
        if (scanned > FREE_WORK + MOST_WORK * offset()) {
            throw new UnreadableSourceException(
                    "The file is damaged in so many places that reading what is left of it would take days; it is not read further.");
        }
        return found(position, limit - start >= largest ? Outcome.TOO_LONG : Outcome.END_OF_FILE);
    }

    private Outcome found(int to, Outcome outcome) {
        end = to;
        return outcome;
    }

    /**
     * Looks inside the element handed out last for the place where another record must have begun. If there is one the element ends
     * before it, and the next one begins there.
     */
    boolean cutAtSeam() {
        inside = new Nesting();
        for (int i = start; i < end; i++) {
            if (inside.step(buffer[i]) == Nesting.Step.ANOTHER) {
                end = inside.comma(i);
                position = end;
                return true;
            }
        }
        return false;
    }

    /** Drops what is left of an element too long, in which {@link #cutAtSeam} found no other; false when the file ends inside it. */
    boolean skipRest() throws IOException {
        start = position;
        while (position < limit || fill()) {
            switch (inside.step(buffer[position])) {
                case INSIDE -> {
                    position++;
                    start = Math.max(start, position - Seam.LONGEST);
                }
                case LAST -> {
                    position++;
                    return true;
                }
                case PAST -> {
                    return true;
                }
                case ANOTHER -> {
                    position = inside.brace(position);
                    return true;
                }
            }
        }
        return false;
    }

    /** More bytes behind those of the element at hand; false at the end of the file or when the element has reached the limit. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            discarded += start;
            position -= start;
            limit -= start;
            start = 0;
        }
        if (limit >= largest) {
            return false;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, largest));
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(read, 0);
        return read > 0 && (position < limit || fill());
    }
}
