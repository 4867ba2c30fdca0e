package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * The choice of another day for a page that can be about any: the first of which anything is known, the last that is recorded, and the ends
 * of the years beside the one that is shown.
 *
 * @param hidden what the form keeps of the address; the number of a list's page is no part of it, because another day has other pages
 * @param value the day that is shown
 * @param before null where nothing is known of the year before
 * @param after without a year for the day of the data; null where that is shown
 */
record DayChoice(
        String action,
        List<Hidden> hidden,
        LocalDate first,
        LocalDate last,
        LocalDate value,
        String shown,
        boolean past,
        Year before,
        Year after) {

    record Hidden(String name, String value) {}

    /** @param year null for the day of the data */
    record Year(String year, String href) {}

    private static final Pattern PAGES =
            Pattern.compile("(?:/(?:recommendations(?:/(?<id>[^/]+))?|bodies(?:/[^/]+)?|gap|over-time|changes)?)?");
    private static final Set<String> NOT_KEPT = Set.of(Moment.AS_OF, "page");

    /** Null on a page that knows one day alone, and where nothing is known of any. */
    static DayChoice of(HttpServletRequest request, Snapshot shown, Wording w) {
        Matcher page = PAGES.matcher(Address.withoutLanguage(request));
        LocalDate first = page.matches() ? first(shown.rows(), page.group("id")) : null;
        LocalDate recorded = shown.version().recordedOn();
        if (first == null || recorded == null || first.isAfter(shown.day())) {
            return null;
        }
        LocalDate value = shown.day();
        boolean past = shown.moment().asOf() != null;
        return new DayChoice(
                Address.path(request),
                hidden(request),
                first,
                value.isAfter(recorded) ? value : recorded,
                value,
                w.date(value),
                past,
                before(request, first, value),
                past ? after(request, recorded, value) : null);
    }

    /** A recommendation has no day before its publication. */
    private static LocalDate first(Rows rows, String id) {
        LocalDate first = rows.firstDay();
        int row = id == null ? -1 : rows.row(id);
        return first == null || row < 0 || rows.day(row) == Rows.UNKNOWN_DAY
                ? first
                : LocalDate.ofEpochDay(Math.max(first.toEpochDay(), rows.day(row)));
    }

    private static boolean kept(String name) {
        return !NOT_KEPT.contains(name) && !PageParameters.ofOtherSites(name);
    }

    private static List<Hidden> hidden(HttpServletRequest request) {
        List<Hidden> hidden = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (kept(name)) {
                Arrays.stream(values).filter(v -> !v.isBlank()).forEach(v -> hidden.add(new Hidden(name, v)));
            }
        });
        return hidden;
    }

    private static Year before(HttpServletRequest request, LocalDate first, LocalDate value) {
        LocalDate end = end(value.getYear() - 1);
        return end.isBefore(first) ? null : year(request, end);
    }

    private static Year after(HttpServletRequest request, LocalDate recorded, LocalDate value) {
        LocalDate end = end(value.equals(end(value.getYear())) ? value.getYear() + 1 : value.getYear());
        return end.isBefore(recorded) ? year(request, end) : year(request, null);
    }

    private static LocalDate end(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    private static Year year(HttpServletRequest request, LocalDate end) {
        String kept = Address.queryWithout(request, name -> !kept(name));
        String day = end == null ? "" : (kept.isEmpty() ? "?" : "&") + Moment.AS_OF + "=" + end;
        return new Year(end == null ? null : String.valueOf(end.getYear()), Address.path(request) + kept + day);
    }

    public int firstYear() {
        return first.getYear();
    }

    public int lastYear() {
        return last.getYear();
    }

    public String year() {
        return String.valueOf(value.getYear());
    }
}
