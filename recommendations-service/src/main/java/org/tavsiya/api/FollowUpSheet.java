package org.tavsiya.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.GradeSchemes;
import org.tavsiya.vocabulary.Words;

/** The sheet that committees take at the follow-up: a page for each paragraph they chose, every voice by its name. */
@Component
class FollowUpSheet {

    private static final Locale ENGLISH = Locale.ENGLISH;
    /** Bodies write letters such as B2; longer codes are ours, and their names are the bodies' words. */
    private static final int LETTER = 2;

    private final ListRecommendations lists;
    private final Words words;
    private final Bodies bodies;
    private final GradeSchemes grades;

    FollowUpSheet(ListRecommendations lists, Words words, Bodies bodies, GradeSchemes grades) {
        this.lists = lists;
        this.words = words;
        this.bodies = bodies;
        this.grades = grades;
    }

    Paper of(Snapshot now, FollowedDocument followed) {
        Map<String, PublicListItem> items = lists
                .these(
                        now,
                        followed.paragraphs().stream()
                                .flatMap(p -> p.recommendations().stream())
                                .map(Followed::id)
                                .toList())
                .stream()
                .collect(Collectors.toMap(PublicListItem::id, Function.identity(), (one, same) -> one));
        List<Block> blocks = new ArrayList<>();
        if (followed.paragraphs().isEmpty()) {
            blocks.add(ParagraphBlock.of(
                    ParagraphKind.BODY, "No paragraphs are known that the body chose for follow-up."));
        }
        for (Paragraph paragraph : followed.paragraphs()) {
            if (!blocks.isEmpty()) {
                blocks.add(new PageBreakBlock());
            }
            page(blocks, followed, paragraph, items);
        }
        String body = bodies.find(followed.body())
                .map(known -> known.name().in(ENGLISH))
                .orElse(followed.body());
        return Paper.of(
                "Follow-up to " + followed.symbol(),
                List.of(body + ", " + words.country(followed.country(), ENGLISH)),
                "en",
                PaperPin.of(followed.asOf(), now.version().position()),
                blocks);
    }

    private void page(
            List<Block> blocks, FollowedDocument followed, Paragraph paragraph, Map<String, PublicListItem> items) {
        blocks.add(HeadingBlock.of(1, "Paragraph " + paragraph.paragraph()));
        paragraph
                .recommendations()
                .forEach(r -> blocks.add(new QuotationBlock(
                        List.of(TextSpan.of(Objects.toString(r.text(), ""))),
                        List.of(TextSpan.of(followed.symbol() + ", para. " + r.paragraph())))));
        List<TableLine> lines = new ArrayList<>();
        lines.add(line("Date due", List.of(followed.due() == null ? "not known" : day(followed.due()))));
        lines.add(line(
                "State’s reply",
                orNone(acts(followed.acts().stream()
                        .filter(act -> act.kind().ofTheState())
                        .filter(act ->
                                act.paragraphs().isEmpty() || act.paragraphs().contains(paragraph.paragraph()))))));
        lines.add(line(
                "State’s claim", orNone(paragraph.recommendations().stream().flatMap(this::claim))));
        lines.add(line(
                "Grade of the body",
                orNone(Stream.concat(
                        paragraph.verdicts().stream().map(this::verdict),
                        paragraph.recommendations().stream().flatMap(this::grade)))));
        lines.add(line(
                "Coalition’s finding",
                orNone(paragraph.recommendations().stream().flatMap(r -> finding(r, items.get(r.id()))))));
        blocks.add(new TableBlock(null, List.of(1, 4), 0, lines, null));
    }

    private static TableLine line(String head, List<String> said) {
        return TableLine.of(
                TableCell.head(head),
                TableCell.of(said.stream()
                        .map(text -> List.<Inline>of(TextSpan.of(text)))
                        .toList()));
    }

    /** Absent here is not absent there. */
    private static List<String> orNone(Stream<String> said) {
        List<String> all = said.toList();
        return all.isEmpty() ? List.of("nothing recorded") : all;
    }

    private static Stream<String> acts(Stream<FollowUpAct> acts) {
        return acts.map(act -> source(day(act.dated()), act.sourceSymbol(), act.sourceParagraph()));
    }

    private String verdict(FollowUpAct act) {
        return source(
                graded(act.scheme(), act.code()) + ", " + day(act.dated()), act.sourceSymbol(), act.sourceParagraph());
    }

    private Stream<String> claim(Followed r) {
        return r.claim() == null ? Stream.of() : Stream.of(source(status(r.claim()), r.claimSource(), null));
    }

    private Stream<String> grade(Followed r) {
        return r.grade() == null
                ? Stream.of()
                : Stream.of(source(graded(r.gradeScheme(), r.grade()), r.gradeSource(), null));
    }

    private Stream<String> finding(Followed r, PublicListItem item) {
        String part = r.part() == null ? "" : " (part " + r.part() + ")";
        String said = r.assessedOn() == null ? status(r.status()) : status(r.status()) + ", " + r.assessedOn();
        return Stream.of(said + part, item == null ? null : item.reason(), evidence(item))
                .filter(Objects::nonNull);
    }

    private static String evidence(PublicListItem item) {
        return item == null || item.evidence() == null || item.evidence().isEmpty()
                ? null
                : "Sources: "
                        + item.evidence().stream()
                                .map(piece -> piece.title())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining("; "));
    }

    private String graded(String scheme, String code) {
        return grades.level(scheme, code)
                .map(level -> level.name().in(ENGLISH))
                .map(name -> code.length() <= LETTER ? code + ": " + name : name)
                .orElse(code);
    }

    private String status(String code) {
        return words.status(code).map(word -> word.name().in(ENGLISH)).orElse(code);
    }

    private static String day(Dating dated) {
        return dated.certainty() == Certainty.EXPECTED ? dated.date() + " (expected)" : dated.date();
    }

    private static String source(String said, String symbol, String paragraph) {
        return symbol == null ? said : said + " (" + symbol + (paragraph == null ? "" : ", para. " + paragraph) + ")";
    }
}
