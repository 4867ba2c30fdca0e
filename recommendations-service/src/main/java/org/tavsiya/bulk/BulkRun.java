package org.tavsiya.bulk;

import java.time.Instant;
import java.util.Map;

/**
 * One thing said of many recommendations.
 *
 * @param kind name of a {@link BulkKind}
 * @param asked what is to be said, by field
 * @param accountId of whoever asked for it, from their session
 * @param total how many recommendations it is about
 * @param undoes id of the run that it takes back, or null
 * @param why what ended it early, or null where nobody but its owner did
 * @param leasedUntil until when the copy that carries it has said to be there; null where none ever did
 */
public record BulkRun(
        String id,
        String kind,
        Map<String, String> asked,
        BulkSelection selection,
        String accountId,
        BulkState state,
        int total,
        String undoes,
        String why,
        String worker,
        Instant leasedUntil,
        Instant openedAt,
        Instant startedAt,
        Instant endedAt) {}
