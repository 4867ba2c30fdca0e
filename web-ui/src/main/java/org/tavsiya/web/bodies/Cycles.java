package org.tavsiya.web.bodies;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tavsiya.document.ActKind;
import org.tavsiya.document.Certainty;
import org.tavsiya.document.DocumentKind;
import org.tavsiya.document.OwedDate;
import org.tavsiya.document.OwedKind;
import org.tavsiya.document.UnDocument;
import org.tavsiya.document.read.DocumentCounts;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.web.bodies.BodyPage.Beside;
import org.tavsiya.web.bodies.BodyPage.CycleRow;
import org.tavsiya.web.overview.DateWords;
import org.tavsiya.web.overview.Drill;
import org.tavsiya.web.overview.FigureRow;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Wording;

/** The documents of a body one under the other, oldest first, their bars on one scale: a bar twice as long is twice as many. */
record Cycles(Wording w, DateWords dates, Drill drill) {

    /** @param owed dates ahead: a review that is expected is the row of its cycle, before there is a document of it */
    List<CycleRow> rows(List<DocumentCounts> documents, List<OwedDate> owed) {
        int most = documents.stream().mapToInt(d -> d.counts().n()).max().orElse(0);
        return Stream.concat(documents.stream().map(d -> row(d, most)), expected(documents, owed))
                .toList();
    }

    private Stream<CycleRow> expected(List<DocumentCounts> documents, List<OwedDate> owed) {
        List<UnDocument> reviews = documents.stream()
                .map(DocumentCounts::document)
                .filter(d -> d != null && d.kind() == DocumentKind.UPR_REPORT && d.cycle() != null)
                .toList();
        int last = reviews.stream().mapToInt(UnDocument::cycle).max().orElse(0);
        return owed.stream()
                .filter(o -> o.kind() == OwedKind.REVIEW && last > 0)
                .filter(o -> reviews.stream()
                        .noneMatch(d -> !d.dated().to().isBefore(o.dated().from())))
                .limit(1)
                .map(o -> new CycleRow(
                        w.text("document.cycle", String.valueOf(last + 1)),
                        new OwedLines(w, dates).next(List.of(o)),
                        "0%",
                        null,
                        null,
                        w.text("documents.ahead")));
    }

    /** Each with the one before it, as far as the register has recommendations of them. */
    List<Beside> beside(List<CycleRow> rows) {
        List<String> symbols = rows.stream()
                .filter(row -> row.href() != null)
                .map(CycleRow::name)
                .toList();
        return IntStream.range(1, symbols.size())
                .mapToObj(i -> new Beside(
                        w.text("cycles.of", symbols.get(i - 1), symbols.get(i)),
                        Links.with(
                                        "/" + drill.language().code() + "/over-time",
                                        drill.filter(),
                                        "older=" + URLEncoder.encode(symbols.get(i - 1), StandardCharsets.UTF_8),
                                        "newer=" + URLEncoder.encode(symbols.get(i), StandardCharsets.UTF_8))
                                + "#cycles"))
                .toList();
    }

    private CycleRow row(DocumentCounts d, int most) {
        Drill own = drill.into(Dimension.SYMBOL, d.symbol());
        boolean none = d.counts().n() == 0;
        double scale = most == 0 ? 0 : 1.0 * d.counts().n() / most;
        return new CycleRow(
                d.symbol(),
                about(d),
                Math.round(scale * 10_000) / 100.0 + "%",
                FigureRow.of(
                        d.symbol(), null, none ? null : own.all(), d.counts(), most, own.assessed(), w, own::status),
                none ? null : own.all(),
                w.text("bodies.nothing"));
    }

    private String about(DocumentCounts d) {
        UnDocument known = d.document();
        if (known == null) {
            return d.year() == null ? "" : String.valueOf(d.year());
        }
        return Stream.of(
                        known.cycle() == null
                                ? w.text("document." + known.kind())
                                : w.text("document.cycle", known.cycle().toString()),
                        session(known),
                        met(known),
                        known.adopted() == null ? null : w.text("document.adopted", dates.past(known.adopted())),
                        report(d),
                        known.symbolCertainty() == Certainty.EXPECTED ? w.text("document.symbol.unconfirmed") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String session(UnDocument d) {
        if (d.session() == null || visit(d)) {
            return null;
        }
        return w.text(
                d.kind() == DocumentKind.UPR_REPORT ? "document.session.wg" : "document.session",
                d.session().toString());
    }

    private String met(UnDocument d) {
        if (d.met() == null) {
            return null;
        }
        String when = dates.past(d.met());
        return visit(d) ? w.text("document.visit", when) : d.adopted() == null ? w.text("document.met", when) : null;
    }

    /** What a mandate itself wrote later on what became of it. */
    private String report(DocumentCounts d) {
        return d.followUp().acts().stream()
                .filter(act -> act.kind() == ActKind.BODY_REPORT)
                .map(act -> w.text("document.report", dates.past(act.dated())))
                .findFirst()
                .orElse(null);
    }

    private static boolean visit(UnDocument d) {
        return d.kind() == DocumentKind.MISSION_REPORT || d.kind() == DocumentKind.FOLLOW_UP_VISIT_REPORT;
    }
}
