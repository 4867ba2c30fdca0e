package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A chapter was added.
 *
 * @param position 0-based place among the chapters
 */
@StoredName("report.chapter-added")
@Revision("1")
public record ChapterAdded(String reportId, String chapterId, String heading, int position, String by, String byRole)
        implements ReportEvent {}
