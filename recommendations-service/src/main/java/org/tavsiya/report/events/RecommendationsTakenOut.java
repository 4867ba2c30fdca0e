package org.tavsiya.report.events;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** Recommendations were taken out of the report. */
@StoredName("report.recommendations-taken-out")
@Revision("1")
public record RecommendationsTakenOut(String reportId, List<String> recommendationIds, String by, String byRole)
        implements ReportEvent {}
