package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** A text was removed; what it said stays known. */
@StoredName("report.text-removed")
@Revision("1")
public record TextRemoved(String reportId, String blockId, String by, String byRole) implements ReportEvent {}
