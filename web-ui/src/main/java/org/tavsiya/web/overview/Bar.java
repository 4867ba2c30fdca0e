package org.tavsiya.web.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tavsiya.progress.Counts;
import org.tavsiya.recommendation.Status;
import org.tavsiya.web.site.Wording;

/**
 * One stacked bar, ready to draw: lengths in per cent of the room there is, so that it scales without a script.
 *
 * @param length of the whole bar
 */
record Bar(List<Segment> segments, String length) {

    /**
     * @param label what is written into it, as much as fits: mark and number, number, or null
     * @param title the same in words, for the pointer
     */
    record Segment(String status, String x, String width, String middle, String label, String title, String href) {}

    private static final double WHOLE = 100.0;
    private static final double ROOM_FOR_MARK = 9;
    private static final double ROOM_FOR_NUMBER = 4.5;

    static Bar of(Counts counts, Wording w, Function<Status, String> href) {
        return of(counts, counts.n(), w, href);
    }

    /** @param longest how many recommendations fill the room */
    static Bar of(Counts counts, int longest, Wording w, Function<Status, String> href) {
        List<Segment> segments = new ArrayList<>();
        double x = 0;
        for (Status status : Status.values()) {
            int n = counts.of(status);
            if (n > 0) {
                double width = WHOLE * n / longest;
                segments.add(new Segment(
                        status.name(),
                        percent(x),
                        percent(width),
                        percent(x + width / 2),
                        label(status, n, width, w),
                        w.text("bar.segment", w.status(status.name()), n),
                        href.apply(status)));
                x += width;
            }
        }
        return new Bar(segments, percent(x));
    }

    private static String label(Status status, int n, double width, Wording w) {
        double perDigit = 0.9 * w.number(n).length();
        return width > ROOM_FOR_MARK + perDigit
                ? marked(status, n, w)
                : width > ROOM_FOR_NUMBER + perDigit ? w.number(n) : null;
    }

    /** Mark and number; the mark of what is not assessed would turn its number into a negative one. */
    static String marked(Status status, int n, Wording w) {
        return status == Status.NOT_ASSESSED ? w.number(n) : w.mark(status.name()) + "\u2009" + w.number(n);
    }

    static String percent(double value) {
        return decimal(value) + "%";
    }

    /**
     * With two decimals at most, a tenth of a pixel on the widest screen. A page has hundreds of these, and a format
     * string is read anew for each.
     */
    static String decimal(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
