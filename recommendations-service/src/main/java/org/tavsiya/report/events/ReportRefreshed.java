package org.tavsiya.report.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** From here on it shows another state of the register. */
@StoredName("report.refreshed")
@Revision("1")
public record ReportRefreshed(String reportId, LocalDate asOf, long dataVersion, String by, String byRole)
        implements ReportEvent {}
