package org.tavsiya.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Documents with everything in them that a document can have. */
public final class SamplePapers {

    public static final String TAJIK = "Ҳуқуқи инсон: ғ ӣ қ ӯ ҳ ҷ";
    public static final String RUSSIAN = "Расследование жалоб на пытки";

    private SamplePapers() {}

    public static Paper everything() {
        return paper(12, 1);
    }

    /** As long as a report can be. */
    public static Paper paper(int recommendations, int charts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new ContentsBlock(2));
        blocks.add(new PageBreakBlock());
        blocks.add(new HeadingBlock(1, List.of(TextSpan.of("Safeguards in police custody")), "safeguards"));
        blocks.add(ParagraphBlock.of(ParagraphKind.LEAD, "Of 12 recommendations, 3 are carried out in full."));
        for (int i = 1; i <= recommendations; i++) {
            blocks.addAll(recommendation(i));
        }
        for (int i = 1; i <= charts; i++) {
            blocks.add(bars("bars" + i));
        }
        blocks.add(lines());
        blocks.add(table(recommendations));
        return Paper.of(
                "Alternative report to the Committee against Torture",
                List.of("Tajikistan, fourth report", "Submitted by a coalition of 14 organisations"),
                "en",
                PaperPin.of(LocalDate.of(2026, 11, 30), 4711),
                blocks);
    }

    private static List<Block> recommendation(int number) {
        return List.of(
                new HeadingBlock(2, List.of(TextSpan.of("Registers of detention " + number)), null),
                new ParagraphBlock(
                        ParagraphKind.NUMBERED,
                        List.of(
                                TextSpan.of("The coalition found this "),
                                TextSpan.strong("not implemented"),
                                TextSpan.of(": see paragraph "),
                                new CrossReference("par1"),
                                TextSpan.of(", "),
                                new CrossReference("numbers"),
                                TextSpan.of(" and "),
                                new CrossReference("safeguards"),
                                TextSpan.of("."),
                                new Footnote(List.of(
                                        TextSpan.of("CAT/C/TJK/CO/3, para. " + number + ". "),
                                        new Hyperlink(
                                                "Register", "https://example.org/en/recommendations/" + number)))),
                        "par" + number),
                new QuotationBlock(
                        List.of(TextSpan.of(
                                "The State party should keep registers, & show them < at once > to \"everybody\".")),
                        List.of(TextSpan.of("CAT/C/TJK/CO/3, para. 10"))),
                new ParagraphBlock(
                        ParagraphKind.BODY,
                        List.of(
                                TextSpan.emphasised(RUSSIAN).in("ru"),
                                TextSpan.of("; "),
                                TextSpan.of(TAJIK).in("tg"),
                                TextSpan.of(".\nOn a line of its own.")),
                        null),
                new ListBlock(true, List.of(List.of(TextSpan.of("First")), List.of(TextSpan.of("Second")))),
                new ListBlock(false, List.of(List.of(TextSpan.of("One")), List.of(TextSpan.of("Another")))));
    }

    public static ChartBlock bars(String anchor) {
        return new ChartBlock(
                ChartKind.STACKED_BARS,
                "Recommendations by status",
                "Bars: of 12 recommendations 3 fully, 5 not implemented, 4 not assessed.",
                List.of("All", "Committee against Torture"),
                List.of(
                        new ChartSeries("not implemented", "e98a3c", false, List.of(5.0, 2.0)),
                        new ChartSeries("fully implemented", "0b3d78", false, List.of(3.0, 0.0)),
                        new ChartSeries("no information", "8a8a8a", true, List.of(1.0, 1.0)),
                        new ChartSeries("not assessed", "e2e2e2", false, List.of(3.0, 2.0))),
                60,
                anchor);
    }

    private static ChartBlock lines() {
        return new ChartBlock(
                ChartKind.LINES,
                "Over the years",
                "A line from 3 in 2023 to 9 in 2025; nothing is known of 2024.",
                List.of("2023", "2024", "2025"),
                List.of(new ChartSeries("fully implemented", "0b3d78", false, Arrays.asList(3.0, null, 9.0))),
                50,
                null);
    }

    private static TableBlock table(int rows) {
        List<TableLine> lines = new ArrayList<>();
        lines.add(TableLine.of(TableCell.head("Paragraph"), TableCell.head("Text"), TableCell.head("Number")));
        lines.add(TableLine.of(TableCell.head("Article 2").over(3)));
        IntStream.rangeClosed(1, rows)
                .forEach(i -> lines.add(TableLine.of(
                        TableCell.of("para. " + i),
                        TableCell.of(List.of(
                                List.of(TextSpan.of("Keep registers.")), List.of(TextSpan.of("And show them.")))),
                        TableCell.number("1 234"))));
        return new TableBlock("Previous recommendations", List.of(2, 6, 1), 1, lines, "numbers");
    }
}
