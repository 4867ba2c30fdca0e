package org.tavsiya.report.events;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A file was made of the report.
 *
 * @param format WORD
 * @param asOf with {@code dataVersion} the pin that is printed on it
 * @param checkCode printed on it, by which its content can be told from a changed one
 * @param sha256 of the file
 * @param objections how many things the checks had to say, and whoever exported it decided to send it all the same
 */
@StoredName("report.exported")
@Revision("1")
public record ReportExported(
        String reportId,
        String format,
        LocalDate asOf,
        long dataVersion,
        String checkCode,
        String sha256,
        int objections,
        String by,
        String byRole)
        implements ReportEvent {}
