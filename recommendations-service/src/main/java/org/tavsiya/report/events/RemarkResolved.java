package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** What a remark asked for is done, or was decided otherwise; it stays known. */
@StoredName("report.remark-resolved")
@Revision("1")
public record RemarkResolved(String reportId, String remarkId, String by, String byRole) implements ReportEvent {}
