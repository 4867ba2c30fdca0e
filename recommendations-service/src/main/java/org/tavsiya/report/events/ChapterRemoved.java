package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** An empty chapter was taken away. */
@StoredName("report.chapter-removed")
@Revision("1")
public record ChapterRemoved(String reportId, String chapterId, String by, String byRole) implements ReportEvent {}
