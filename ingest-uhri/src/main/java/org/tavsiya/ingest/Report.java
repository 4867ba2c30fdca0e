package org.tavsiya.ingest;

import java.time.Instant;

/**
 * How an import run stands. Counts are of source records from the beginning of the file.
 *
 * @param runId       identifies the run
 * @param state       RUNNING, COMPLETED or CANCELLED
 * @param read        read so far, whatever their fate
 * @param added       new to the register
 * @param changed     known, and different from what was known
 * @param unchanged   known, and the same
 * @param repeated    met before in the same file
 * @param rejected    not taken in, by the reader or by the register
 * @param nextBatch   number of the first batch not yet taken in
 * @param startedAt   beginning of the run
 * @param endedAt     null while it runs
 */
public record Report(
        String runId,
        String state,
        long read,
        long filteredOut,
        long added,
        long changed,
        long unchanged,
        long repeated,
        long rejected,
        int nextBatch,
        Instant startedAt,
        Instant endedAt) {

    public boolean isRunning() {
        return "RUNNING".equals(state);
    }

    public boolean isCancelled() {
        return "CANCELLED".equals(state);
    }
}
