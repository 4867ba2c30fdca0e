package org.tavsiya.report.read.checkreport;

import java.util.Map;
import java.util.stream.Stream;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.report.ExpectedPart;
import org.tavsiya.report.Paperwork;
import org.tavsiya.report.ReportBody;
import org.tavsiya.report.WordCount;
import org.tavsiya.report.WrittenText;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportDocument.BlockOfReport;
import org.tavsiya.report.read.ReportDocument.ChapterOfReport;

/**
 * How long a report is: headings, texts with their footnotes, and of each recommendation what its block says. Covers and annexes count
 * apart.
 *
 * @param counted towards the limit
 * @param apart words of covers and annexes
 */
public record ReportLength(int counted, int apart) {

    static ReportLength of(ReportDocument report, Map<String, PublicListItem> items, Paperwork paperwork) {
        int counted = 0;
        int apart = 0;
        for (ChapterOfReport chapter : report.chapters()) {
            int words = words(chapter, items);
            boolean counts = paperwork
                    .part(ReportBody.valueOf(report.body()), chapter.part())
                    .map(ExpectedPart::counted)
                    .orElse(true);
            counted += counts ? words : 0;
            apart += counts ? 0 : words;
        }
        return new ReportLength(counted, apart);
    }

    /** Nothing where the chapter is empty: it is left out of the paper. */
    public static int words(ChapterOfReport chapter, Map<String, PublicListItem> items) {
        return chapter.blocks().isEmpty()
                ? 0
                : WordCount.of(chapter.heading())
                        + chapter.blocks().stream()
                                .mapToInt(b -> words(b, items))
                                .sum();
    }

    private static int words(BlockOfReport block, Map<String, PublicListItem> items) {
        return block.bound()
                ? words(items.get(block.id()))
                : WrittenText.of(block.text()).words();
    }

    /** Where it stands, what it asks, what each voice says, and the evidence by title. */
    private static int words(PublicListItem item) {
        if (item == null) {
            return 0;
        }
        Stream<String> evidence = item.evidence() == null
                ? Stream.empty()
                : item.evidence().stream().flatMap(e -> Stream.of(e.publisher(), e.title()));
        return Stream.concat(
                        Stream.of(
                                item.symbol(),
                                item.paragraph(),
                                item.text(),
                                item.position(),
                                item.claimText(),
                                item.sources().claim(),
                                item.grade(),
                                item.status(),
                                item.reason()),
                        evidence)
                .mapToInt(WordCount::of)
                .sum();
    }
}
