package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** A remark that was resolved is open again. */
@StoredName("report.remark-reopened")
@Revision("1")
public record RemarkReopened(String reportId, String remarkId, String by, String byRole) implements ReportEvent {}
