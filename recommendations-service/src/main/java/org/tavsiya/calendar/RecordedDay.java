package org.tavsiya.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The day on which something was recorded: docs/METHOD.md, section 3. It is of UTC, the same for every reader, copy
 * of the application, file and
 * answer; a day that depended on a setting would tell two readers two days of one version of the data. What happened,
 * and when somebody said so,
 * are days where the coalition works: {@link Today}.
 */
public final class RecordedDay {

    private RecordedDay() {}

    /** Null for null. */
    public static LocalDate of(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
