package org.tavsiya.report.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A text was written anew.
 *
 * @param version which one it is; the first is 1
 */
@StoredName("report.text-rewritten")
@Revision("1")
public record TextRewritten(String reportId, String blockId, int version, String text, String by, String byRole)
        implements ReportEvent {}
