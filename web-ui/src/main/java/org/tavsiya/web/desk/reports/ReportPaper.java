package org.tavsiya.web.desk.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.paper.Block;
import org.tavsiya.paper.ContentsBlock;
import org.tavsiya.paper.Footnote;
import org.tavsiya.paper.HeadingBlock;
import org.tavsiya.paper.Inline;
import org.tavsiya.paper.PageBreakBlock;
import org.tavsiya.paper.Paper;
import org.tavsiya.paper.PaperPin;
import org.tavsiya.paper.PaperWords;
import org.tavsiya.paper.ParagraphBlock;
import org.tavsiya.paper.ParagraphKind;
import org.tavsiya.paper.TableBlock;
import org.tavsiya.paper.TableCell;
import org.tavsiya.paper.TableLine;
import org.tavsiya.paper.TextSpan;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.report.BlockKind;
import org.tavsiya.report.WrittenText;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportDocument.BlockOfReport;
import org.tavsiya.report.read.ReportDocument.ChapterOfReport;
import org.tavsiya.web.recommendations.RecommendationBlock;
import org.tavsiya.web.recommendations.RecommendationBlocks;
import org.tavsiya.web.recommendations.Voice;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** Makes a paper of a report, in the report's own language: what stands in no chapter, and chapters without anything, are left out. */
@Component
class ReportPaper {

    private static final List<Integer> WIDTHS = List.of(3, 7);

    private final RecommendationBlocks recommendations;
    private final Wordings wordings;

    ReportPaper(RecommendationBlocks recommendations, Wordings wordings) {
        this.recommendations = recommendations;
        this.wordings = wordings;
    }

    /**
     * The chapters of a report as they stand in its paper: what is counted while it is written is what leaves.
     *
     * @param chapters by their ids; those without anything are absent
     */
    record Written(ReportDocument report, Wording w, Map<String, List<Block>> chapters) {

        /** Of each chapter, by its id. */
        Map<String, Integer> words() {
            Map<String, Integer> words = new HashMap<>();
            chapters.forEach((id, blocks) -> words.put(id, PaperWords.of(blocks)));
            return words;
        }

        Paper paper() {
            List<Block> blocks = new ArrayList<>(List.of(new ContentsBlock(2), new PageBreakBlock()));
            chapters.values().forEach(blocks::addAll);
            return Paper.of(
                    report.title(),
                    List.of(
                            w.text("desk.report.body." + report.body()) + " · "
                                    + w.text("desk.report.stage." + report.stage()),
                            w.country(report.country())),
                    report.language(),
                    PaperPin.of(report.asOf(), report.dataVersion()),
                    blocks);
        }
    }

    /** @param said what the register says at the pin, by id; what it does not hold says nothing, and forbids that the paper leaves */
    Written of(ReportDocument report, Map<String, PublicRecommendation> said) {
        Language language = Language.of(report.language()).orElseThrow();
        Map<String, List<Block>> chapters = new LinkedHashMap<>();
        report.chapters().stream()
                .filter(c -> !c.blocks().isEmpty())
                .forEach(c -> chapters.put(c.id(), chapter(c, report, said, language)));
        return new Written(report, wordings.of(language), chapters);
    }

    private List<Block> chapter(
            ChapterOfReport chapter, ReportDocument report, Map<String, PublicRecommendation> said, Language language) {
        Wording w = wordings.of(language);
        List<Block> blocks = new ArrayList<>(List.of(HeadingBlock.of(1, chapter.heading())));
        for (BlockOfReport block : chapter.blocks()) {
            if (block.bound()) {
                PublicRecommendation its = said.get(block.id());
                if (its != null) {
                    Moment pin = new Moment(report.asOf(), report.dataVersion());
                    bound(recommendations.of(its, pin, language), w, blocks);
                }
            } else if (block.kind().equals(BlockKind.SUGGESTION.name())) {
                blocks.add(HeadingBlock.of(3, w.text("desk.report.kind.SUGGESTION")));
                blocks.addAll(WrittenText.of(block.text()).blocks(ParagraphKind.LEAD));
            } else {
                blocks.addAll(WrittenText.of(block.text()).blocks(ParagraphKind.NUMBERED));
            }
        }
        return blocks;
    }

    private static void bound(RecommendationBlock r, Wording w, List<Block> blocks) {
        blocks.add(HeadingBlock.of(2, r.place()));
        if (r.text() != null) {
            blocks.add(ParagraphBlock.of(
                    ParagraphKind.NUMBERED,
                    List.of(new TextSpan(r.text(), false, false, w.languageOf(r.text())), Footnote.of(r.about()))));
        }
        List<TableLine> lines = r.voices().stream().map(v -> line(v, w)).toList();
        if (!lines.isEmpty()) {
            blocks.add(new TableBlock(null, WIDTHS, 0, lines, null));
        }
        r.earlier().forEach(cycle -> blocks.add(ParagraphBlock.of(ParagraphKind.NOTE, cycle)));
    }

    private static TableLine line(Voice voice, Wording w) {
        List<List<Inline>> says = new ArrayList<>();
        says.add(List.of(TextSpan.strong(voice.says())));
        voice.words().forEach(words -> says.add(List.of(new TextSpan(words, false, false, w.languageOf(words)))));
        voice.sources().forEach(source -> says.add(List.of(TextSpan.emphasised(source))));
        return new TableLine(List.of(TableCell.head(voice.who()), TableCell.of(says)), true);
    }
}
