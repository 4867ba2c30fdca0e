package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A chapter got another place.
 *
 * @param position 0-based place among the chapters, itself left out
 */
@StoredName("report.chapter-moved")
@Revision("1")
public record ChapterMoved(String reportId, String chapterId, int position, String by, String byRole)
        implements ReportEvent {}
