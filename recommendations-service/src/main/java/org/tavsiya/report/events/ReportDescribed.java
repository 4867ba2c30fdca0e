package org.tavsiya.report.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** What is said of the report as a whole was said otherwise. */
@StoredName("report.described")
@Revision("1")
public record ReportDescribed(
        String reportId, String title, String language, LocalDate deadline, boolean joint, String by, String byRole)
        implements ReportEvent {}
