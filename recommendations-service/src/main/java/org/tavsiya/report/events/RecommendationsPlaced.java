package org.tavsiya.report.events;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * Recommendations came into the report.
 *
 * @param chapterId null where they are placed in none yet
 * @param position 0-based place of the first in its chapter
 */
@StoredName("report.recommendations-placed")
@Revision("1")
public record RecommendationsPlaced(
        String reportId, String chapterId, List<String> recommendationIds, int position, String by, String byRole)
        implements ReportEvent {}
