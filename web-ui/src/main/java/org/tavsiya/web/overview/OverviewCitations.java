package org.tavsiya.web.overview;

import java.util.Comparator;
import java.util.Set;
import org.tavsiya.progress.Progress;
import org.tavsiya.web.cite.Cited;
import org.tavsiya.web.site.Wording;

/** What each figure of the overview says, in words. */
record OverviewCitations(Wording w, OverviewPage page, Progress p) {

    /** Figures that can be had as pictures. */
    static final Set<String> DRAWN = Set.of("status", "bodies", "voices", "themes", "years");

    /** @param query that asks a figure for the same */
    Cited in(Cited cited, String query) {
        cited.figure("status", w.text("figure.status"), CitedRows.whole(page.whole(), w))
                .figure(
                        "bodies",
                        w.text("figure.bodies"),
                        CitedRows.list(page.bodies().all(), w))
                .figure("voices", w.text("figure.voices"), CitedRows.voices(page.voices(), w))
                .figure(
                        "themes",
                        w.text("figure.themes"),
                        CitedRows.list(page.themes().all(), w))
                .figure("years", w.text("figure.years"), CitedRows.list(page.yearTable(), w))
                .figure("matrix", w.text("figure.matrix"), matrix());
        DRAWN.forEach(figure -> cited.drawn(figure, figure, query));
        return page.changes().isEmpty()
                ? cited
                : cited.figure(
                        "changes",
                        w.text("figure.changes"),
                        CitedRows.joined(
                                page.changes().stream()
                                        .map(c -> w.text("bar.segment", c.when(), c.what() + ", " + c.where()))
                                        .toList(),
                                w));
    }

    /** The largest cells first. */
    private String matrix() {
        return CitedRows.joined(
                p.matrix().stream()
                        .sorted(Comparator.comparingInt(Progress.Cell::n).reversed())
                        .map(c -> w.text(
                                "bar.segment",
                                w.text("cite.title", w.bodyShort(c.body()), w.theme(c.theme())),
                                w.number(c.n())))
                        .toList(),
                w);
    }
}
