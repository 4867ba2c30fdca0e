package org.tavsiya.ingest.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Excel's day numbers: 1 is 1 January 1900, and since Excel believes in 29 February 1900 all later ones count from 30 December 1899. */
final class DayNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?");
    /** 31 December 9999. */
    private static final double LAST = 2_958_466;

    private static final int MILLIS_OF_DAY = 86_400_000;

    private DayNumbers() {}

    /** The date or moment as ISO text; what is no day number comes back as it is. */
    static String toIso(String text, boolean from1904) {
        String number = text.strip();
        if (!NUMBER.matcher(number).matches()) {
            return text;
        }
        double days = Double.parseDouble(number);
        if (days < 1 || days >= LAST) {
            return text;
        }
        LocalDate base = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        long whole = (long) days;
        LocalDateTime moment =
                base.plusDays(whole).atStartOfDay().plus(Math.round((days - whole) * MILLIS_OF_DAY), ChronoUnit.MILLIS);
        return moment.toString();
    }
}
