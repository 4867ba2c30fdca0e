package org.tavsiya.ingest.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.tavsiya.ingest.UnreadableSourceException;

/** Stops where a row does not end: a quotation mark that is never closed would take the rest of the file into memory. */
final class LimitedReader extends FilterReader {

    private final int most;
    private long inRow;

    LimitedReader(Reader in, int most) {
        super(in);
        this.most = most;
    }

    void rowBegins() {
        inRow = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        int read = super.read(characters, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws UnreadableSourceException {
        inRow += read;
        if (inRow > most) {
            throw new UnreadableSourceException("A row of the table is longer than " + most
                    + " characters: perhaps a quotation mark is never closed. It is not read further.");
        }
    }
}
