package org.tavsiya.report.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A report was begun.
 *
 * @param body CAT, CEDAW, CCPR, CESCR, CRC, UPR or ANY
 * @param stage LIST_OF_ISSUES, SESSION, FOLLOW_UP or MID_TERM
 * @param country the State that it is about
 * @param deadline last day on which it can be sent, or null
 * @param joint whether several organisations send it together: some bodies let them write more
 * @param asOf the day whose register it shows; with {@code dataVersion}, what was known of that day
 * @param chapters each with {@code id}, {@code part} (its name in the outline) and {@code heading}, in order
 */
@StoredName("report.opened")
@Revision("1")
public record ReportOpened(
        String reportId,
        String title,
        String body,
        String stage,
        String country,
        String language,
        LocalDate deadline,
        boolean joint,
        LocalDate asOf,
        long dataVersion,
        List<Map<String, String>> chapters,
        String by,
        String byRole)
        implements ReportEvent {}
