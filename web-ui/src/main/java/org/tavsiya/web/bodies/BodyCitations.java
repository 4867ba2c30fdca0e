package org.tavsiya.web.bodies;

import java.util.List;
import java.util.stream.Stream;
import org.tavsiya.web.cite.Cited;
import org.tavsiya.web.overview.CitedRows;
import org.tavsiya.web.overview.FigureRow;
import org.tavsiya.web.site.Wording;

/** What the figures of these pages say, in words. */
record BodyCitations(Wording w) {

    private static final List<String> DRAWN = List.of("status", "voices", "themes");

    /** @param query that asks a figure for the same */
    Cited one(BodyPage page, Cited cited, String query) {
        String whole = CitedRows.whole(page.whole(), w);
        cited.whole("page", whole)
                .figure("status", w.text("figure.status"), whole)
                .figure("voices", w.text("figure.voices"), CitedRows.voices(page.voices(), w));
        if (page.country() != null) {
            cited.figure(
                            "next",
                            w.text("body.next"),
                            w.text("cite.owed", page.owed().size()))
                    .figure("documents", w.text("body.documents"), CitedRows.list(page.cycleTable(), w));
            if (page.followsUp()) {
                cited.figure(
                        "follow-up",
                        w.text("body.followup"),
                        w.text("cite.followed", page.followUps().size()));
            }
        }
        List<FigureRow> themes = Stream.concat(page.themes().stream(), page.moreThemes().stream())
                .toList();
        if (!themes.isEmpty()) {
            cited.figure("themes", w.text("figure.themes"), CitedRows.list(themes, w));
        }
        DRAWN.forEach(figure -> cited.drawn(figure, figure, query));
        return cited;
    }

    Cited all(BodiesPage page, Cited cited) {
        return cited.whole(
                "bodies",
                CitedRows.list(
                        page.families().stream()
                                .flatMap(f -> f.rows().stream())
                                .filter(r -> r.figure() != null)
                                .map(BodiesPage.BodyRow::figure)
                                .toList(),
                        w));
    }
}
