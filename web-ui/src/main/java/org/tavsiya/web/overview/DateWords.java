package org.tavsiya.web.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import org.tavsiya.document.Certainty;
import org.tavsiya.document.Dating;
import org.tavsiya.document.Precision;
import org.tavsiya.web.site.Wording;

/** Dates as well as they are known, in the reader's words. */
public record DateWords(Wording w) {

    /** 18 June 2018; June 2018; 2018; 4–7 May 2018; 2025 – 2026. */
    public String say(Dating dated) {
        return dated.precision() == Precision.PERIOD ? period(dated) : one(dated.from(), dated.to(), dated.precision());
    }

    private String one(LocalDate from, LocalDate to, Precision precision) {
        return switch (precision) {
            case DAY, PERIOD -> w.date(from);
            case MONTH ->
                w.text("dating.month", w.text("month.name." + from.getMonthValue()), String.valueOf(from.getYear()));
            case YEAR -> w.text("dating.year", String.valueOf(to.getYear()));
        };
    }

    private String period(Dating dated) {
        LocalDate from = dated.from();
        LocalDate to = dated.to();
        boolean days = dated.date().split("/")[0].length() == "2018-05-04".length();
        if (days && YearMonth.from(from).equals(YearMonth.from(to))) {
            return w.text(
                    "dating.days",
                    String.valueOf(from.getDayOfMonth()),
                    String.valueOf(to.getDayOfMonth()),
                    w.text("month.date." + from.getMonthValue()),
                    String.valueOf(from.getYear()));
        }
        Precision ends = days
                ? Precision.DAY
                : dated.date().startsWith(YearMonth.from(from) + "/") ? Precision.MONTH : Precision.YEAR;
        return w.text("dating.period", one(from, from, ends), one(to, to, ends));
    }

    /** Of what lies ahead, or was due: whether the date is confirmed or expected stands behind it. */
    public String due(Dating dated) {
        return w.text("dating." + dated.certainty(), say(dated));
    }

    /** Of what happened: behind a date from memory stands that it is to be confirmed, behind one that was seen nothing. */
    public String past(Dating dated) {
        return dated.certainty() == Certainty.CONFIRMED ? say(dated) : w.text("dating.unconfirmed", say(dated));
    }
}
