package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * Somebody remarked something on a block to those who write the report. It is no part of the report.
 *
 * @param blockId of a recommendation or of a text
 * @param passage the words in it that the remark is about, as they stood then, or null
 * @param text never public; without names of victims like every text here
 */
@StoredName("report.passage-remarked")
@Revision("1")
public record PassageRemarked(
        String reportId, String remarkId, String blockId, String passage, String text, String by, String byRole)
        implements ReportEvent {}
