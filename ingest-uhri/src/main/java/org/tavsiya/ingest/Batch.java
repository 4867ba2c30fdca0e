package org.tavsiya.ingest;

import java.util.List;

/**
 * What became of {@value #SIZE} consecutive source records; only the last batch of a file holds fewer. The same file and filter give the same
 * batches, so a batch that was lost on the way can be sent again.
 *
 * @param number      0, 1, 2 ...
 * @param recordsRead source records in this batch, whatever their fate: records + rejected + filteredOut
 * @param bytesRead   how far into the file the reader is, in bytes from its beginning; for showing progress
 * @param filteredOut source records of this batch that did not pass the filter
 */
public record Batch(int number, int recordsRead, long bytesRead, int filteredOut, List<SourceRecord> records, List<Rejected> rejected) {

  public static final int SIZE = 500;
}
