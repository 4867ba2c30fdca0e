package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** A report of which no file was made was taken away; all that it said stays known. */
@StoredName("report.removed")
@Revision("1")
public record ReportRemoved(String reportId, String by, String byRole) implements ReportEvent {}
