package org.tavsiya.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tavsiya.document.Certainty;
import org.tavsiya.document.Dating;
import org.tavsiya.document.FollowUpAct;
import org.tavsiya.document.read.FollowedDocument;
import org.tavsiya.document.read.FollowedDocument.Followed;
import org.tavsiya.document.read.FollowedDocument.Paragraph;
import org.tavsiya.paper.Block;
import org.tavsiya.paper.HeadingBlock;
import org.tavsiya.paper.Inline;
import org.tavsiya.paper.PageBreakBlock;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.PaperPin;
import org.tavsiya.paper.ParagraphBlock;
import org.tavsiya.paper.ParagraphKind;
import org.tavsiya.paper.QuotationBlock;
import org.tavsiya.paper.TableBlock;
import org.tavsiya.paper.TableCell;
import org.tavsiya.paper.TableLine;
import org.tavsiya.paper.TextSpan;
import org.tavsiya.recommendation.read.open.PublicLane;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.recommendation.read.open.ReadRecommendation;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.GradeSchemes;
import org.tavsiya.vocabulary.Words;

/** The sheet that committees take at the follow-up: a page for each paragraph they chose, every voice by its name. */
@Component
class FollowUpSheet {

    /** Bodies write letters such as B2; longer codes are ours, and their names are the bodies' words. */
    private static final int LETTER = 2;

    private final ReadRecommendation recommendations;
    private final Words words;
    private final Bodies bodies;
    private final GradeSchemes grades;

    FollowUpSheet(ReadRecommendation recommendations, Words words, Bodies bodies, GradeSchemes grades) {
        this.recommendations = recommendations;
        this.words = words;
        this.bodies = bodies;
        this.grades = grades;
    }

    Paper of(Snapshot now, FollowedDocument followed, FormWords in) {
        Map<String, PublicRecommendation> its = recommendations.read(
                now,
                followed.paragraphs().stream()
                        .flatMap(p -> p.recommendations().stream())
                        .map(Followed::id)
                        .toList());
        List<Block> blocks = new ArrayList<>();
        if (followed.paragraphs().isEmpty()) {
            blocks.add(ParagraphBlock.of(ParagraphKind.BODY, in.text("sheet.empty")));
        }
        for (Paragraph paragraph : followed.paragraphs()) {
            if (!blocks.isEmpty()) {
                blocks.add(new PageBreakBlock());
            }
            page(blocks, followed, paragraph, its, in);
        }
        String body = bodies.find(followed.body())
                .map(known -> known.name().in(in.locale()))
                .orElse(followed.body());
        return Paper.of(
                in.text("sheet.title", followed.symbol()),
                List.of(body + ", " + words.country(followed.country(), in.locale())),
                in.language(),
                PaperPin.of(followed.asOf(), now.version().position()),
                blocks);
    }

    private void page(
            List<Block> blocks,
            FollowedDocument followed,
            Paragraph paragraph,
            Map<String, PublicRecommendation> its,
            FormWords in) {
        blocks.add(HeadingBlock.of(1, in.text("paragraph", paragraph.paragraph())));
        paragraph
                .recommendations()
                .forEach(r -> blocks.add(new QuotationBlock(
                        List.of(in.text(its.get(r.id()))),
                        List.of(TextSpan.of(followed.symbol() + in.text("para", r.paragraph()))))));
        List<TableLine> lines = new ArrayList<>();
        lines.add(line(
                in.text("sheet.due"),
                plain(List.of(followed.due() == null ? in.text("unknown") : day(followed.due(), in)))));
        lines.add(line(
                in.text("sheet.reply"),
                orNone(
                        acts(
                                        followed.acts().stream()
                                                .filter(act -> act.kind().ofTheState())
                                                .filter(act -> act.paragraphs().isEmpty()
                                                        || act.paragraphs().contains(paragraph.paragraph())),
                                        in)
                                .map(TextSpan::of),
                        in)));
        lines.add(line(
                in.text("sheet.claim"),
                orNone(
                        paragraph.recommendations().stream()
                                .flatMap(r -> claim(r, in))
                                .map(TextSpan::of),
                        in)));
        lines.add(line(
                in.text("sheet.grade"),
                orNone(
                        Stream.concat(
                                        paragraph.verdicts().stream().map(act -> verdict(act, in)),
                                        paragraph.recommendations().stream().flatMap(r -> grade(r, in)))
                                .map(TextSpan::of),
                        in)));
        lines.add(line(
                in.text("sheet.finding"),
                orNone(paragraph.recommendations().stream().flatMap(r -> finding(r, its.get(r.id()), in)), in)));
        blocks.add(new TableBlock(null, List.of(1, 4), 0, lines, null));
    }

    private static TableLine line(String head, List<TextSpan> said) {
        return TableLine.of(
                TableCell.head(head),
                TableCell.of(said.stream().map(span -> List.<Inline>of(span)).toList()));
    }

    private static List<TextSpan> plain(List<String> said) {
        return said.stream().map(TextSpan::of).toList();
    }

    /** Absent here is not absent there. */
    private static List<TextSpan> orNone(Stream<TextSpan> said, FormWords in) {
        List<TextSpan> all = said.toList();
        return all.isEmpty() ? plain(List.of(in.text("none"))) : all;
    }

    private static Stream<String> acts(Stream<FollowUpAct> acts, FormWords in) {
        return acts.map(act -> source(day(act.dated(), in), act.sourceSymbol(), act.sourceParagraph(), in));
    }

    private String verdict(FollowUpAct act, FormWords in) {
        return source(
                graded(act.scheme(), act.code(), in) + ", " + day(act.dated(), in),
                act.sourceSymbol(),
                act.sourceParagraph(),
                in);
    }

    private Stream<String> claim(Followed r, FormWords in) {
        return r.claim() == null ? Stream.of() : Stream.of(source(status(r.claim(), in), r.claimSource(), null, in));
    }

    private Stream<String> grade(Followed r, FormWords in) {
        return r.grade() == null
                ? Stream.of()
                : Stream.of(source(graded(r.gradeScheme(), r.grade(), in), r.gradeSource(), null, in));
    }

    private Stream<TextSpan> finding(Followed r, PublicRecommendation its, FormWords in) {
        String part = r.part() == null ? "" : " " + in.text("part", r.part());
        String status = status(r.status(), in);
        String said = r.assessedOn() == null ? status : status + ", " + r.assessedOn();
        PublicLane lane = its.assessment();
        return Stream.of(
                        TextSpan.of(said + part),
                        lane == null || lane.reason() == null ? null : in.said(lane.reason()),
                        evidence(lane, in))
                .filter(Objects::nonNull);
    }

    private static TextSpan evidence(PublicLane lane, FormWords in) {
        return lane == null || lane.evidence() == null || lane.evidence().isEmpty()
                ? null
                : TextSpan.of(in.text(
                        "sources",
                        lane.evidence().stream()
                                .map(piece -> piece.title())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining("; "))));
    }

    private String graded(String scheme, String code, FormWords in) {
        return grades.level(scheme, code)
                .map(level -> level.name().in(in.locale()))
                .map(name -> code.length() <= LETTER ? code + ": " + name : name)
                .orElse(code);
    }

    private String status(String code, FormWords in) {
        return words.status(code).map(word -> word.name().in(in.locale())).orElse(code);
    }

    private static String day(Dating dated, FormWords in) {
        return dated.certainty() == Certainty.EXPECTED ? in.text("expected", dated.date()) : dated.date();
    }

    private static String source(String said, String symbol, String paragraph, FormWords in) {
        return symbol == null
                ? said
                : said + " (" + symbol + (paragraph == null ? "" : in.text("para", paragraph)) + ")";
    }
}
