package org.tavsiya.web.desk.reports;

import java.util.ArrayList;
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
import org.tavsiya.paper.ParagraphBlock;
import org.tavsiya.paper.ParagraphKind;
import org.tavsiya.paper.TableBlock;
import org.tavsiya.paper.TableCell;
import org.tavsiya.paper.TableLine;
import org.tavsiya.paper.TextSpan;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.report.BlockKind;
import org.tavsiya.report.WrittenText;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportDocument.BlockOfReport;
import org.tavsiya.report.read.ReportDocument.ChapterOfReport;
import org.tavsiya.report.read.ReportRegister;
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

    private final ReportRegister register;
    private final RecommendationBlocks recommendations;
    private final Wordings wordings;

    ReportPaper(ReportRegister register, RecommendationBlocks recommendations, Wordings wordings) {
        this.register = register;
        this.recommendations = recommendations;
        this.wordings = wordings;
    }

    /** @param then the register at the pin of the report, which holds all its recommendations */
    Paper of(ReportDocument report, Snapshot then) {
        Language language = Language.of(report.language()).orElseThrow();
        Wording w = wordings.of(language);
        Map<String, PublicRecommendation> said = register.recommendations(
                then,
                report.chapters().stream()
                        .flatMap(c -> c.blocks().stream())
                        .filter(BlockOfReport::bound)
                        .map(BlockOfReport::id)
                        .toList());
        List<Block> blocks = new ArrayList<>(List.of(new ContentsBlock(2), new PageBreakBlock()));
        report.chapters().stream()
                .filter(c -> !c.blocks().isEmpty())
                .forEach(c -> chapter(c, report, said, language, blocks));
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

    private void chapter(
            ChapterOfReport chapter,
            ReportDocument report,
            Map<String, PublicRecommendation> said,
            Language language,
            List<Block> blocks) {
        Wording w = wordings.of(language);
        blocks.add(HeadingBlock.of(1, chapter.heading()));
        for (BlockOfReport block : chapter.blocks()) {
            if (block.bound()) {
                bound(
                        recommendations.of(
                                said.get(block.id()), new Moment(report.asOf(), report.dataVersion()), language),
                        w,
                        blocks);
            } else if (block.kind().equals(BlockKind.SUGGESTION.name())) {
                blocks.add(HeadingBlock.of(3, w.text("desk.report.kind.SUGGESTION")));
                blocks.addAll(WrittenText.of(block.text()).blocks(ParagraphKind.LEAD));
            } else {
                blocks.addAll(WrittenText.of(block.text()).blocks(ParagraphKind.NUMBERED));
            }
        }
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
