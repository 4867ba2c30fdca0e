package org.tavsiya.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tavsiya.document.Dating;
import org.tavsiya.document.FollowUp;
import org.tavsiya.document.FollowUpAct;
import org.tavsiya.document.UnDocument;
import org.tavsiya.document.read.DocumentCounts;
import org.tavsiya.document.read.FollowedDocument;
import org.tavsiya.document.read.FollowedDocument.Followed;
import org.tavsiya.document.read.FollowedDocument.Paragraph;
import org.tavsiya.progress.Counts;
import org.tavsiya.recommendation.Status;

/** Documents and their follow-up as tables. Beside each date stands whether it is confirmed or expected. */
final class DocumentsCsv {

    private static final Followed NOT_IN_THE_REGISTER =
            new Followed(null, null, null, null, null, null, null, null, null, null, null);

    private static final String[] FOLLOW_UP = {
        "symbol",
        "country",
        "body",
        "as_of",
        "due",
        "due_certainty",
        "state",
        "since",
        "paragraph",
        "paragraph_state",
        "verdicts",
        "verdict_sources",
        "id",
        "part",
        "claim",
        "claim_source",
        "grade_scheme",
        "grade",
        "grade_source",
        "status",
        "assessed_on"
    };

    private DocumentsCsv() {}

    static FileTable documents(List<DocumentCounts> documents, FileNotes.Lines notes) {
        List<String> header = new ArrayList<>(List.of("symbol", "symbol_certainty", "year", "country", "body", "kind"));
        header.addAll(List.of("upr_cycle", "session", "met", "met_certainty", "adopted", "adopted_certainty"));
        header.addAll(List.of("published", "published_certainty", "followup_paragraphs", "followup_due"));
        header.addAll(List.of("followup_due_certainty", "followup_state", "followup_since", "n", "assessed"));
        Arrays.stream(Status.values())
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .forEach(header::add);
        header.addAll(List.of("index", "low", "high", "coverage", "hidden_because"));
        return new FileTable(notes, header.toArray(String[]::new), csv -> documents.forEach(d -> csv.row(cells(d))));
    }

    private static Object[] cells(DocumentCounts d) {
        List<Object> cells = new ArrayList<>();
        UnDocument known = d.document();
        cells.add(d.symbol());
        cells.add(known == null ? null : known.symbolCertainty());
        cells.add(d.year());
        if (known == null) {
            cells.addAll(Arrays.asList(new Object[16]));
        } else {
            FollowUp followUp = d.followUp();
            cells.addAll(Arrays.asList(known.country(), known.body(), known.kind(), known.cycle(), known.session()));
            dated(cells, known.met());
            dated(cells, known.adopted());
            dated(cells, known.published());
            cells.add(known.followUpParagraphs());
            dated(cells, known.followUpDue());
            cells.add(followUp.state());
            cells.add(followUp.since() == null ? null : followUp.since().date());
        }
        counts(cells, d.counts());
        return cells.toArray();
    }

    private static void dated(List<Object> cells, Dating dated) {
        cells.add(dated == null ? null : dated.date());
        cells.add(dated == null ? null : dated.certainty());
    }

    private static void counts(List<Object> cells, Counts c) {
        cells.add(c.n());
        cells.add(c.assessed());
        Arrays.stream(Status.values()).map(c::of).forEach(cells::add);
        cells.addAll(Arrays.asList(
                c.index().percent(),
                c.index().low(),
                c.index().high(),
                c.index().coverage(),
                c.index().hiddenBecause()));
    }

    static FileTable followUps(List<FollowedDocument> documents, FileNotes.Lines notes) {
        return new FileTable(notes, FOLLOW_UP, csv -> documents.forEach(d -> paragraphs(csv, d)));
    }

    private static void paragraphs(TableSink csv, FollowedDocument d) {
        if (d.paragraphs().isEmpty()) {
            csv.row(cells(d, new Paragraph(null, null, List.of(), List.of()), NOT_IN_THE_REGISTER));
        }
        d.paragraphs().forEach(p -> rows(csv, d, p));
    }

    private static void rows(TableSink csv, FollowedDocument d, Paragraph p) {
        if (p.recommendations().isEmpty()) {
            csv.row(cells(d, p, NOT_IN_THE_REGISTER));
        }
        p.recommendations().forEach(r -> csv.row(cells(d, p, r)));
    }

    private static Object[] cells(FollowedDocument d, Paragraph p, Followed r) {
        return new Object[] {
            d.symbol(),
            d.country(),
            d.body(),
            d.asOf(),
            d.due() == null ? null : d.due().date(),
            d.due() == null ? null : d.due().certainty(),
            d.state(),
            d.since() == null ? null : d.since().date(),
            p.paragraph(),
            p.state(),
            p.verdicts().stream().map(v -> v.scheme() + ":" + v.code()).toList(),
            p.verdicts().stream()
                    .map(FollowUpAct::sourceSymbol)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList(),
            r.id(),
            r.part(),
            r.claim(),
            r.claimSource(),
            r.gradeScheme(),
            r.grade(),
            r.gradeSource(),
            r.status(),
            r.assessedOn()
        };
    }
}
