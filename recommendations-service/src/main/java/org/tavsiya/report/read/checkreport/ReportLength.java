package org.tavsiya.report.read.checkreport;

import java.util.Map;
import org.tavsiya.report.ExpectedPart;
import org.tavsiya.report.Paperwork;
import org.tavsiya.report.ReportBody;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportDocument.ChapterOfReport;

/**
 * How long a report is: its chapters as they stand in its paper. Covers and annexes count apart.
 *
 * @param counted towards the limit
 * @param apart words of covers and annexes
 */
record ReportLength(int counted, int apart) {

    /** @param words of each chapter, by its id */
    static ReportLength of(ReportDocument report, Map<String, Integer> words, Paperwork paperwork) {
        int counted = 0;
        int apart = 0;
        for (ChapterOfReport chapter : report.chapters()) {
            int its = words.getOrDefault(chapter.id(), 0);
            boolean counts = paperwork
                    .part(ReportBody.valueOf(report.body()), chapter.part())
                    .map(ExpectedPart::counted)
                    .orElse(true);
            counted += counts ? its : 0;
            apart += counts ? 0 : its;
        }
        return new ReportLength(counted, apart);
    }
}
