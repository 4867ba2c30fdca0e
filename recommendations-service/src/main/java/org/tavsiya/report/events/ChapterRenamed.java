package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** A chapter got another heading. */
@StoredName("report.chapter-renamed")
@Revision("1")
public record ChapterRenamed(String reportId, String chapterId, String heading, String by, String byRole)
        implements ReportEvent {}
