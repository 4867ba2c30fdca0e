package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A recommendation or a text got another place.
 *
 * @param blockId id of a recommendation or of a text
 * @param chapterId null where a recommendation is placed in none any more
 * @param position 0-based place in the chapter, itself left out
 */
@StoredName("report.block-moved")
@Revision("1")
public record BlockMoved(String reportId, String blockId, String chapterId, int position, String by, String byRole)
        implements ReportEvent {}
