package org.tavsiya.recommendation.events;

import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * The source changed what it says: the old and the new values of each field that differs, many-valued fields as lists.
 */
@StoredName("recommendation.source-revised")
@Revision("1")
public record SourceTextRevised(
        String recommendationId,
        String runId,
        String recordHash,
        Map<String, List<String>> before,
        Map<String, List<String>> after,
        String by)
        implements RecommendationEvent {}
