package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** A closed report can be written again. */
@StoredName("report.reopened")
@Revision("1")
public record ReportReopened(String reportId, String by, String byRole) implements ReportEvent {}
