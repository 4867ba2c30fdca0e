package org.tavsiya.ingest;

import java.util.List;

/**
 * What became of up to {@value #SIZE} consecutive source records. The last batch of a file holds fewer, and so does one whose records are
 * so large that they reach {@value #CHARACTERS} characters. The same file and filter give the same batches, so a batch that was lost on the
 * way can be sent again.
 *
 * @param number      0, 1, 2 ...
 * @param recordsRead source records in this batch, whatever their fate: records + rejected + filteredOut
 * @param bytesRead   how far into the file the reader is, in bytes from its beginning; for showing progress
 * @param filteredOut source records of this batch that did not pass the filter
 */
public record Batch(
        int number,
        int recordsRead,
        long bytesRead,
        int filteredOut,
        List<SourceRecord> records,
        List<Rejected> rejected) {

    public static final int SIZE = 500;
    /** Of raw records, taken or refused; five hundred real ones have some 700,000. */
    public static final int CHARACTERS = 4_000_000;
}
