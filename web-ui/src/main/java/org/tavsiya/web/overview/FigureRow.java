package org.tavsiya.web.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tavsiya.progress.Counts;
import org.tavsiya.progress.Index;
import org.tavsiya.recommendation.Status;
import org.tavsiya.web.site.Markup;
import org.tavsiya.web.site.Wording;

/**
 * One line of a figure: its bar, and the same numbers for the table beside it.
 *
 * @param href where the name leads, or null
 * @param list of what the row counts, or null
 * @param note what stands behind the name in small letters, or null
 * @param index per cent with its range, or why it is hidden
 */
public record FigureRow(
        String name,
        String note,
        String href,
        String list,
        Bar bar,
        String n,
        String assessed,
        String assessedHref,
        String coverage,
        String index,
        String range,
        boolean indexHidden,
        List<Cell> cells) {

    /** @param href null where there is nothing to list */
    public record Cell(String status, String n, String href) {}

    public static FigureRow of(
            String name,
            String note,
            String href,
            Counts counts,
            String assessedHref,
            Wording w,
            Function<Status, String> byStatus) {
        return of(name, note, href, counts, counts.n(), assessedHref, w, byStatus);
    }

    /** @param longest how many recommendations the longest bar of the figure stands for */
    public static FigureRow of(
            String name,
            String note,
            String href,
            Counts counts,
            int longest,
            String assessedHref,
            Wording w,
            Function<Status, String> byStatus) {
        List<Cell> cells = new ArrayList<>();
        Map<Status, String> lists = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            int n = counts.of(status);
            if (n > 0) {
                lists.put(status, byStatus.apply(status));
            }
            cells.add(new Cell(status.name(), w.number(n), lists.get(status)));
        }
        Index index = counts.index();
        boolean hidden = index.percent() == null;
        return new FigureRow(
                name,
                note,
                href,
                href,
                Bar.of(counts, longest, w, lists::get),
                w.number(counts.n()),
                w.number(counts.assessed()),
                counts.assessed() == 0 ? null : assessedHref,
                w.text("percent", index.coverage()),
                hidden ? w.text("index.hidden." + index.hiddenBecause()) : w.text("percent", index.percent()),
                hidden ? "" : w.text("index.range", index.low(), index.high()),
                hidden,
                cells);
    }

    /** What stands inside of its line in a table of numbers. */
    public String numbers(Wording w) {
        Markup m = new Markup();
        m.begin("th scope=\"row\"").with("lang", w.languageOfLabel(name)).inside();
        m.linked(href, name).end("th");
        m.begin("td").inside().linked(list, n).end("td");
        cells.forEach(c -> m.begin("td").inside().linked(c.href(), c.n()).end("td"));
        m.begin("td").inside().text(assessed).end("td");
        m.begin("td").inside().text(coverage).end("td");
        m.begin("td class=\"words\"").inside().text(index).end("td");
        return m.begin("td").inside().text(range).end("td").toString();
    }

    /** Whether there is nothing but what nobody has assessed: no share of it, and no index, tells anything. */
    public boolean bare() {
        return cells.stream().allMatch(c -> c.href() == null || c.status().equals(Status.NOT_ASSESSED.name()));
    }

    /**
     * One status of the row, for whoever draws its bar elsewhere.
     *
     * @param from where it begins, in per cent of the room for bars; {@code width} likewise
     */
    public record Piece(String status, double from, double width, String n) {}

    public List<Piece> pieces() {
        return bar.segments().stream()
                .map(s -> new Piece(
                        s.status(),
                        percent(s.x()),
                        percent(s.width()),
                        cells.stream()
                                .filter(c -> c.status().equals(s.status()))
                                .map(Cell::n)
                                .findFirst()
                                .orElseThrow()))
                .toList();
    }

    private static double percent(String length) {
        return Double.parseDouble(length.replace("%", ""));
    }

    /** The same row with another address of its list. */
    FigureRow listed(String address) {
        return new FigureRow(
                name, note, href, address, bar, n, assessed, assessedHref, coverage, index, range, indexHidden, cells);
    }

    /** The same row under a name that leads to a page of its own; its numbers lead to lists as before. */
    FigureRow named(String page) {
        return new FigureRow(
                name, note, page, list, bar, n, assessed, assessedHref, coverage, index, range, indexHidden, cells);
    }
}
