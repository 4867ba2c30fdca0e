package org.tavsiya.document;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as well as it is known. Written as in ISO 8601-2 (EDTF): {@code 2018-05-14}, {@code 2018-05}, {@code 2018}, a period
 * {@code 2018-05-04/2018-05-07}; a question mark at the end where it is expected and not confirmed.
 *
 * @param date as it is written, without the mark
 * @param from first day that it can mean
 * @param to last day that it can mean
 */
public record Dating(String date, LocalDate from, LocalDate to, Precision precision, Certainty certainty) {

    private static final String EXPECTED = "?";
    private static final int MONTH_LONG = "2018-05".length();
    private static final int YEAR_LONG = "2018".length();

    /** @throws java.time.DateTimeException for what is no date; null for null and blank */
    static Dating of(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        boolean expected = written.endsWith(EXPECTED);
        String date = expected ? written.substring(0, written.length() - 1) : written;
        String[] ends = date.split("/");
        String last = ends[ends.length - 1];
        return new Dating(
                date,
                first(ends[0]),
                last(last),
                ends.length > 1 ? Precision.PERIOD : precision(last),
                expected ? Certainty.EXPECTED : Certainty.CONFIRMED);
    }

    private static Precision precision(String date) {
        return date.length() == YEAR_LONG
                ? Precision.YEAR
                : date.length() == MONTH_LONG ? Precision.MONTH : Precision.DAY;
    }

    private static LocalDate first(String date) {
        return switch (precision(date)) {
            case YEAR -> Year.parse(date).atDay(1);
            case MONTH -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (precision(date)) {
            case YEAR -> Year.parse(date).atMonth(12).atEndOfMonth();
            case MONTH -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    /** Whether it certainly lies on that day or before: what happened in July 2021 is sure from the last of that month. */
    public boolean knownBy(LocalDate day) {
        return !to.isAfter(day);
    }

    /** Whether it may have come. */
    public boolean begunBy(LocalDate day) {
        return !from.isAfter(day);
    }

    boolean touches(LocalDate first, LocalDate last) {
        return !to.isBefore(first) && !from.isAfter(last);
    }
}
