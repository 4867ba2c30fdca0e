package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A text was written.
 *
 * @param kind PARAGRAPH, or SUGGESTION: a recommendation that the coalition suggests, followed by its id ever after
 * @param text in the small format of reports; it names no persons
 * @param position 0-based place in the chapter
 */
@StoredName("report.text-written")
@Revision("1")
public record TextWritten(
        String reportId,
        String blockId,
        String kind,
        String chapterId,
        int position,
        String text,
        String by,
        String byRole)
        implements ReportEvent {}
