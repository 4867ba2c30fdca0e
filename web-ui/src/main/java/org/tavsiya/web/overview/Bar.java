package org.tavsiya.web.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tavsiya.progress.Counts;
import org.tavsiya.recommendation.Status;
import org.tavsiya.web.site.Markup;
import org.tavsiya.web.site.Wording;

/**
 * One stacked bar, ready to draw: lengths in per cent of the room there is, so that it scales without a script.
 *
 * @param length of the whole bar
 * @param drawn what stands inside of its drawing
 */
record Bar(List<Segment> segments, String length, String drawn) {

    /**
     * @param label what is written into it, as much as fits: mark and number, number, or null
     * @param title the same in words, for the pointer
     */
    record Segment(String status, String x, String width, String middle, String label, String title, String href) {}

    private static final String ALL = "100%";
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
        return new Bar(segments, percent(x), drawn(segments, percent(x)));
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

    private static String drawn(List<Segment> segments, String length) {
        Markup m = new Markup();
        boolean first = true;
        for (Segment s : segments) {
            String look = "s-" + s.status();
            m.begin("a").with("href", s.href()).with("tabindex", "-1").inside();
            m.begin("title").inside().text(s.title()).end("title");
            m.begin("rect").with("class", look).with("x", s.x()).with("width", s.width());
            m.with("fill", s.status().equals(Status.NO_INFORMATION.name()) ? "url(#hatch)" : null)
                    .with("height", ALL)
                    .closed()
                    .end("a");
            if (!first) {
                m.begin("rect class=\"divider\" width=\"1\"")
                        .with("x", s.x())
                        .with("height", ALL)
                        .closed();
            }
            if (s.label() != null) {
                m.begin("text")
                        .with("class", look)
                        .with("x", s.middle())
                        .with("y", "50%")
                        .inside();
                m.text(s.label()).end("text");
            }
            first = false;
        }
        m.begin("rect class=\"edge\" x=\"0\" y=\"0\"").with("width", length).with("height", ALL);
        return m.closed().toString();
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
