package org.tavsiya.imports;

import java.time.Instant;
import java.util.Map;

/**
 * What an import has brought so far; final once the state is no longer RUNNING.
 *
 * @param nextBatch the number of the batch expected next, from 0; a lower one was taken already
 * @param read records read from the file: filteredOut + added + changed + unchanged + repeated + rejected
 * @param oddities number of accepted records by what was odd about them
 */
public record ImportReport(
        String runId,
        ImportState state,
        String format,
        String fileName,
        long fileBytes,
        ImportFilter filter,
        String tool,
        Instant startedAt,
        Instant endedAt,
        long nextBatch,
        long bytesRead,
        long read,
        long filteredOut,
        long added,
        long changed,
        long unchanged,
        long repeated,
        long rejected,
        Map<String, Long> oddities) {}
