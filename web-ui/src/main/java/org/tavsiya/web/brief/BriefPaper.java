package org.tavsiya.web.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.paper.Block;
import org.tavsiya.paper.HeadingBlock;
import org.tavsiya.paper.Hyperlink;
import org.tavsiya.paper.Inline;
import org.tavsiya.paper.ListBlock;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.PaperPin;
import org.tavsiya.paper.ParagraphBlock;
import org.tavsiya.paper.ParagraphKind;
import org.tavsiya.paper.TableBlock;
import org.tavsiya.paper.TableCell;
import org.tavsiya.paper.TableLine;
import org.tavsiya.paper.TextSpan;
import org.tavsiya.progress.Comparison;
import org.tavsiya.progress.Comparison.Turn;
import org.tavsiya.progress.Progress;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.brief.WhatMatters.Chosen;
import org.tavsiya.web.overview.SpokenOverview;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;

/** Writes the brief: the sentence, the bar, what changed, where the voices differ, what matters most, and where it is from. */
record BriefPaper(
        Wording w,
        Language language,
        SpokenOverview spoken,
        Progress figures,
        Comparison compared,
        List<Chosen> matters,
        String coalition,
        Snapshot now) {

    /** Of a text of the UN and of a reason: two pages hold five of both. */
    private static final int LONGEST_TEXT = 330;

    private static final int LONGEST_REASON = 260;

    /** What happened comes before what did not. */
    private static final List<Turn> TURNS =
            List.of(Turn.BETTER, Turn.WORSE, Turn.OTHERWISE, Turn.FIRST_ASSESSED, Turn.NEW, Turn.LEFT, Turn.CORRECTED);

    Paper paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(ParagraphBlock.of(ParagraphKind.LEAD, spoken.lead()));
        blocks.add(heading(w.text("figure.status")));
        spoken.figures().forEach(f -> blocks.add(figure(f)));
        if (spoken.index() != null) {
            blocks.add(ParagraphBlock.of(ParagraphKind.BODY, spoken.index()));
        }
        blocks.add(new BriefChart(w, figures).chart());
        blocks.add(heading(w.text("brief.changed", w.date(compared.since()))));
        blocks.addAll(changed());
        blocks.add(heading(w.text("brief.gap")));
        blocks.add(ParagraphBlock.of(ParagraphKind.BODY, spoken.gap()));
        blocks.add(heading(w.text("brief.matters")));
        blocks.addAll(matter());
        blocks.add(heading(w.text("brief.sources")));
        blocks.addAll(sources());
        return Paper.of(
                spoken.title(),
                List.of(w.text("brief.subject", keeper(), w.date(now.day()))),
                language.code(),
                PaperPin.of(now.day(), now.version().position()),
                blocks);
    }

    private static HeadingBlock heading(String text) {
        return HeadingBlock.of(2, text);
    }

    private String keeper() {
        return coalition == null ? w.text("figure.source.coalition") : coalition;
    }

    private static ParagraphBlock figure(SpokenOverview.SpokenFigure figure) {
        return ParagraphBlock.of(
                ParagraphKind.BODY,
                List.of(
                        TextSpan.of(figure.label() + ": "),
                        TextSpan.strong(figure.figure()),
                        TextSpan.of(" " + figure.base())));
    }

    private List<Block> changed() {
        Map<Turn, Integer> counts = compared.counts();
        List<List<Inline>> lines = TURNS.stream()
                .filter(turn -> counts.get(turn) > 0)
                .map(turn -> List.<Inline>of(TextSpan.of(w.text("turn." + turn, counts.get(turn)))))
                .toList();
        if (lines.isEmpty()) {
            return List.of(ParagraphBlock.of(ParagraphKind.BODY, w.text("compare.none")));
        }
        return List.of(
                ParagraphBlock.of(
                        ParagraphKind.BODY,
                        w.text("compare.sentence", w.date(compared.since()), w.date(compared.until()), compared.n())),
                new ListBlock(false, lines));
    }

    private List<Block> matter() {
        if (matters.isEmpty()) {
            return List.of(ParagraphBlock.of(ParagraphKind.BODY, w.text("brief.matters.none")));
        }
        List<TableLine> lines = new ArrayList<>();
        lines.add(TableLine.of(
                TableCell.head(w.text("brief.column.what")),
                TableCell.head(w.text("brief.column.status")),
                TableCell.head(w.text("brief.column.why"))));
        matters.forEach(chosen -> lines.add(line(chosen)));
        return List.of(
                ParagraphBlock.of(ParagraphKind.NOTE, w.text("brief.matters.note")),
                new TableBlock(null, List.of(11, 4, 9), 1, lines, null));
    }

    private TableLine line(Chosen chosen) {
        PublicListItem item = chosen.item();
        TableCell what = TableCell.of(Stream.of(
                        List.<Inline>of(TextSpan.strong(w.place(item.body(), item.symbol(), item.paragraph()))),
                        List.<Inline>of(said(w.excerpt(item.text() == null ? "" : item.text(), LONGEST_TEXT))))
                .toList());
        List<List<Inline>> why = new ArrayList<>();
        why.add(List.of(TextSpan.of(w.text("brief.why." + chosen.why()))));
        if (item.reason() != null) {
            why.add(List.of(said(w.excerpt(item.reason(), LONGEST_REASON))));
        }
        return TableLine.of(
                what, TableCell.of(w.mark(item.status()) + " " + w.status(item.status())), TableCell.of(why));
    }

    /** A text of others, in the language that it is in. */
    private TextSpan said(String text) {
        return TextSpan.of(text).in(w.languageOf(text));
    }

    private List<Block> sources() {
        String from = matters.stream()
                .map(chosen -> chosen.item().symbol())
                .filter(symbol -> symbol != null)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        List<Block> blocks = new ArrayList<>();
        blocks.add(ParagraphBlock.of(
                ParagraphKind.NOTE,
                w.text(
                        "figure.source",
                        spoken.filterWords(),
                        w.date(now.day()),
                        String.valueOf(now.version().position()),
                        spoken.method(),
                        keeper())));
        if (!from.isEmpty()) {
            blocks.add(ParagraphBlock.of(ParagraphKind.NOTE, w.text("brief.documents", from)));
        }
        blocks.add(ParagraphBlock.of(
                ParagraphKind.NOTE,
                List.of(
                        TextSpan.of(w.text("brief.address") + " "),
                        new Hyperlink(spoken.address(), spoken.address()))));
        return blocks;
    }
}
