package org.tavsiya.eventlog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tavsiya.report.events.BlockMoved;
import org.tavsiya.report.events.ChapterAdded;
import org.tavsiya.report.events.ChapterMoved;
import org.tavsiya.report.events.ChapterRemoved;
import org.tavsiya.report.events.ChapterRenamed;
import org.tavsiya.report.events.PassageRemarked;
import org.tavsiya.report.events.RecommendationsPlaced;
import org.tavsiya.report.events.RecommendationsTakenOut;
import org.tavsiya.report.events.RemarkReopened;
import org.tavsiya.report.events.RemarkResolved;
import org.tavsiya.report.events.ReportClosed;
import org.tavsiya.report.events.ReportDescribed;
import org.tavsiya.report.events.ReportExported;
import org.tavsiya.report.events.ReportOpened;
import org.tavsiya.report.events.ReportRefreshed;
import org.tavsiya.report.events.ReportRemoved;
import org.tavsiya.report.events.ReportReopened;
import org.tavsiya.report.events.ReportRestored;
import org.tavsiya.report.events.TextRemoved;
import org.tavsiya.report.events.TextRestored;
import org.tavsiya.report.events.TextRewritten;
import org.tavsiya.report.events.TextWritten;

/** What the samples of reports mean. */
final class ReportSamples {

    private static final String ID = "report-1";
    private static final String WHO = "account-1";
    private static final String ROLE = "ANALYST";
    private static final String ONE = "6f0c1a52-9f30-4d2e-8d0a-0c7a51f2b3a4";
    private static final String TEXT = "text-1";
    private static final String CHAPTER = "cat-definition";
    private static final String OWN = "chapter-1";

    private ReportSamples() {}

    private static Map<String, String> chapter() {
        Map<String, String> chapter = new LinkedHashMap<>();
        chapter.put("id", CHAPTER);
        chapter.put("part", CHAPTER);
        chapter.put("heading", "Definition of torture and penalties");
        return chapter;
    }

    static Stream<Object> meanings() {
        return Stream.of(
                new ReportOpened(
                        ID,
                        "Alternative report to the Committee",
                        "CAT",
                        "SESSION",
                        "Tajikistan",
                        "en",
                        LocalDate.of(2026, 3, 30),
                        true,
                        LocalDate.of(2025, 12, 31),
                        4711,
                        List.of(chapter()),
                        WHO,
                        ROLE),
                new ReportDescribed(ID, "Alternative report", "ru", LocalDate.of(2026, 4, 1), false, WHO, ROLE),
                new ReportRefreshed(ID, LocalDate.of(2026, 1, 31), 5000, WHO, ROLE),
                new ChapterAdded(ID, OWN, "Lawyers", 3, WHO, ROLE),
                new ChapterRenamed(ID, OWN, "Independence of lawyers", WHO, ROLE),
                new ChapterMoved(ID, OWN, 0, WHO, ROLE),
                new ChapterRemoved(ID, OWN, WHO, ROLE),
                new RecommendationsPlaced(ID, CHAPTER, List.of(ONE), 2, WHO, ROLE),
                new RecommendationsTakenOut(ID, List.of(ONE), WHO, ROLE),
                new BlockMoved(ID, TEXT, CHAPTER, 1, WHO, ROLE),
                new TextWritten(ID, TEXT, "PARAGRAPH", CHAPTER, 0, "The definition is **narrow**.", WHO, ROLE),
                new TextRewritten(ID, TEXT, 2, "The definition is too narrow.", WHO, ROLE),
                new TextRemoved(ID, TEXT, WHO, ROLE),
                new ReportExported(
                        ID, "WORD", LocalDate.of(2025, 12, 31), 4711, "ABCD-EFGH-JKMN", "e3b0c442", 2, WHO, ROLE),
                new PassageRemarked(ID, "remark-1", TEXT, "too narrow", "Which article do we mean?", WHO, ROLE),
                new RemarkResolved(ID, "remark-1", WHO, ROLE),
                new RemarkReopened(ID, "remark-1", WHO, ROLE),
                new ReportClosed(ID, WHO, ROLE),
                new ReportReopened(ID, WHO, ROLE),
                new ReportRemoved(ID, WHO, ROLE),
                new ReportRestored(ID, WHO, ROLE),
                new TextRestored(ID, TEXT, CHAPTER, 4, WHO, ROLE));
    }
}
