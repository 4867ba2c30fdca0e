package org.tavsiya.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tavsiya.paper.Block;
import org.tavsiya.paper.HeadingBlock;
import org.tavsiya.paper.Inline;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.PaperPin;
import org.tavsiya.paper.ParagraphBlock;
import org.tavsiya.paper.ParagraphKind;
import org.tavsiya.paper.TableBlock;
import org.tavsiya.paper.TableCell;
import org.tavsiya.paper.TableLine;
import org.tavsiya.paper.TextSpan;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.report.ExpectedPart;
import org.tavsiya.report.Paperwork;
import org.tavsiya.report.ReportBody;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.Words;

/**
 * What a body recommended to a State before, as an annex to a report: by the articles at which its themes are usually spoken of, the newest
 * document first. What no article is usual for stands at the end.
 */
@Component
class PreviousRecommendations {

    private final Paperwork paperwork;
    private final Bodies bodies;
    private final Words words;

    PreviousRecommendations(Paperwork paperwork, Bodies bodies, Words words) {
        this.paperwork = paperwork;
        this.bodies = bodies;
        this.words = words;
    }

    /** @throws IllegalArgumentException for a body of whose reports no articles are known */
    ReportBody body(String code) {
        return Stream.of(ReportBody.values())
                .filter(known -> known.name().equals(code))
                .filter(known -> paperwork.outline(known).stream()
                        .anyMatch(part -> !part.articles().isEmpty()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "This annex is of one committee whose articles are known: CAT, CCPR, CEDAW, CESCR or CRC."));
    }

    Paper of(Snapshot now, ReportBody body, String country, List<PublicListItem> items, FormWords in) {
        Map<Optional<ExpectedPart>, List<PublicListItem>> placed = new LinkedHashMap<>();
        paperwork.outline(body).forEach(part -> placed.put(Optional.of(part), new ArrayList<>()));
        placed.put(Optional.empty(), new ArrayList<>());
        items.forEach(item -> placed.get(paperwork
                        .usualPlace(body, item.themes())
                        .filter(part -> !part.articles().isEmpty()))
                .add(item));
        List<Block> blocks = new ArrayList<>();
        placed.forEach((part, its) -> {
            if (!its.isEmpty()) {
                blocks.add(HeadingBlock.of(1, part.map(p -> heading(p, in)).orElse(in.text("annex.rest"))));
                blocks.add(table(its, in));
            }
        });
        if (blocks.isEmpty()) {
            blocks.add(ParagraphBlock.of(ParagraphKind.BODY, in.text("none")));
        }
        return Paper.of(
                in.text("annex.title"),
                List.of(bodies.find(body.name())
                                .map(known -> known.name().in(in.locale()))
                                .orElse(body.name())
                        + ", " + words.country(country, in.locale())),
                in.language(),
                PaperPin.of(now.day(), now.version().position()),
                blocks);
    }

    private static String heading(ExpectedPart part, FormWords in) {
        return in.text(
                part.articles().size() == 1 ? "annex.article" : "annex.articles",
                String.join(", ", part.articles()),
                part.heading().in(in.locale()));
    }

    private TableBlock table(List<PublicListItem> items, FormWords in) {
        List<TableLine> lines = new ArrayList<>();
        lines.add(TableLine.of(
                TableCell.head(in.text("annex.place")),
                TableCell.head(in.text("table.recommendation")),
                TableCell.head(in.text("table.assessment"))));
        items.forEach(item -> lines.add(TableLine.of(
                TableCell.of(place(item, in)),
                TableCell.of(List.of(in.line(item.text() == null ? "" : item.text()))),
                TableCell.of(status(item, in)))));
        return new TableBlock(null, List.of(3, 8, 3), 1, lines, null);
    }

    private static List<List<Inline>> place(PublicListItem item, FormWords in) {
        String symbol = item.symbol() == null ? in.text("unknown") : item.symbol();
        String paragraph = item.paragraph() == null ? "" : in.text("para", item.paragraph());
        return item.year() == null
                ? List.of(List.of(TextSpan.of(symbol + paragraph)))
                : List.of(List.of(TextSpan.of(symbol + paragraph)), List.of(TextSpan.of(String.valueOf(item.year()))));
    }

    private String status(PublicListItem item, FormWords in) {
        String status = words.status(item.status())
                .map(word -> word.name().in(in.locale()))
                .orElse(item.status());
        return item.assessedOn() == null ? status : status + ", " + item.assessedOn();
    }
}
