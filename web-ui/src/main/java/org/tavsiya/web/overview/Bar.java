package org.tavsiya.web.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tavsiya.progress.Counts;
import org.tavsiya.recommendation.Status;
import org.tavsiya.web.site.Wording;

/** One stacked bar, ready to draw: lengths in per cent of the whole, so that it scales without a script. */
record Bar(List<Segment> segments) {

    /**
     * @param label what is written into it, as much as fits: mark and number, number, or null
     * @param title the same in words, for the pointer
     */
    record Segment(String status, String x, String width, String middle, String label, String title, String href) {}

    private static final double ROOM_FOR_MARK = 9;
    private static final double ROOM_FOR_NUMBER = 4.5;

    static Bar of(Counts counts, Wording w, Function<Status, String> href) {
        return of(counts, 1, w, href);
    }

    /** @param scale how much of the width the whole bar takes, above 0 and at most 1: where lengths are numbers, the longest has 1 */
    static Bar of(Counts counts, double scale, Wording w, Function<Status, String> href) {
        List<Segment> segments = new ArrayList<>();
        double x = 0;
        for (Status status : Status.values()) {
            int n = counts.of(status);
            if (n > 0) {
                double width = 100.0 * scale * n / counts.n();
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
        return new Bar(segments);
    }

    private static String label(Status status, int n, double width, Wording w) {
        String number = w.number(n);
        double perDigit = 0.9 * number.length();
        boolean looksLikeMinus = status == Status.NOT_ASSESSED;
        if (width > ROOM_FOR_MARK + perDigit && !looksLikeMinus) {
            return w.mark(status.name()) + "\u2009" + number;
        }
        return width > ROOM_FOR_NUMBER + perDigit ? number : null;
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
