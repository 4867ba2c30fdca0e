package org.tavsiya.ingest.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Dates as UHRI writes them, {@code 2025-03-03T10:53:45.827}: local, any length of fraction; a zone, where one appears, is left aside. */
final class Dates {

    private Dates() {}

    /** Before the United Nations there were no recommendations: a program that knows none writes such a date (0001-01-01, 1900-01-01). */
    private static final int FIRST_YEAR = 1945;

    private static final int LAST_YEAR = 2100;

    /** The date part; null when it cannot be read or no document can have it. */
    static LocalDate date(String text) {
        LocalDate date = anyDate(text);
        return date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
    }

    private static LocalDate anyDate(String text) {
        try {
            boolean dashed = text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
            return dashed && (text.length() == 10 || text.charAt(10) == 'T' || text.charAt(10) == ' ')
                    ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Date and time, midnight where no time is given; null when it cannot be read. */
    static LocalDateTime dateTime(String text) {
        LocalDate date = date(text);
        if (date == null || text.length() == 10) {
            return date == null ? null : date.atStartOfDay();
        }
        LocalTime time = time(text.substring(11));
        return time == null ? null : date.atTime(time);
    }

    private static LocalTime time(String text) {
        try {
            if (text.length() < 5 || text.charAt(2) != ':') {
                return null;
            }
            boolean seconds = text.length() >= 8 && text.charAt(5) == ':';
            return LocalTime.of(
                    number(text, 0, 2),
                    number(text, 3, 5),
                    seconds ? number(text, 6, 8) : 0,
                    seconds ? nanos(text) : 0);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Digits beyond the ninth are dropped; Java cannot hold them. */
    private static int nanos(String time) {
        int nanos = 0;
        if (time.length() > 8 && time.charAt(8) == '.') {
            int unit = 100_000_000;
            for (int i = 9; i < time.length() && Character.isDigit(time.charAt(i)); i++, unit /= 10) {
                nanos += (time.charAt(i) - '0') * unit;
            }
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("Not a digit: " + c);
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
