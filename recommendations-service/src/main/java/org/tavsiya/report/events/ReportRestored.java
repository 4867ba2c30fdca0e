package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** A removed report came back as it was. */
@StoredName("report.restored")
@Revision("1")
public record ReportRestored(String reportId, String by, String byRole) implements ReportEvent {}
