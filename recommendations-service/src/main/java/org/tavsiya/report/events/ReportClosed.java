package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** Nothing in it changes until somebody reopens it. */
@StoredName("report.closed")
@Revision("1")
public record ReportClosed(String reportId, String by, String byRole) implements ReportEvent {}
