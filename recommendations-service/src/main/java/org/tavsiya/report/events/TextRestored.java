package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A removed text came back.
 *
 * @param position 0-based place in the chapter
 */
@StoredName("report.text-restored")
@Revision("1")
public record TextRestored(String reportId, String blockId, String chapterId, int position, String by, String byRole)
        implements ReportEvent {}
