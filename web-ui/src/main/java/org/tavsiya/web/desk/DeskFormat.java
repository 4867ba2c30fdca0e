package org.tavsiya.web.desk;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Moments, durations and sizes as the desk's pages write them, in the language of the page. Times are UTC and say so. */
@Component("deskFormat")
public class DeskFormat {

    private static final long KILO = 1_000;

    private final MessageSource texts;

    DeskFormat(MessageSource texts) {
        this.texts = texts;
    }

    public String date(LocalDate date) {
        return date == null
                ? ""
                : date.getDayOfMonth() + " " + text("month.date." + date.getMonthValue()) + " " + date.getYear();
    }

    public String instant(Instant instant) {
        if (instant == null) {
            return "";
        }
        var at = instant.atZone(ZoneOffset.UTC);
        return date(at.toLocalDate()) + ", " + time(instant);
    }

    /** Of something that is going on: the day is today's. */
    public String time(Instant instant) {
        var at = instant.atZone(ZoneOffset.UTC);
        return String.format("%02d:%02d UTC", at.getHour(), at.getMinute());
    }

    /** "3 min 20 s"; hours from an hour on, without seconds. */
    public String duration(Long seconds) {
        if (seconds == null) {
            return "";
        }
        long minutes = seconds / 60;
        if (minutes >= 60) {
            return minutes / 60 + " " + text("desk.unit.hours") + " " + minutes % 60 + " " + text("desk.unit.minutes");
        }
        String rest = seconds % 60 + " " + text("desk.unit.seconds");
        return minutes == 0 ? rest : minutes + " " + text("desk.unit.minutes") + " " + rest;
    }

    /** The word for a code; the code itself where nobody has given it a word yet, so that nothing is hidden. */
    public String word(String prefix, String code) {
        return code == null ? "" : texts.getMessage(prefix + code, null, code, locale());
    }

    public String bytes(long bytes) {
        if (bytes < KILO * KILO) {
            return Math.max(1, Math.round(bytes / (double) KILO)) + " kB";
        }
        NumberFormat one = NumberFormat.getNumberInstance(locale());
        one.setMaximumFractionDigits(1);
        return one.format(bytes / (double) (KILO * KILO)) + " MB";
    }

    private String text(String key) {
        return texts.getMessage(key, null, key, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
