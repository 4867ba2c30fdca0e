package org.tavsiya.uptake.read.tracesuggestions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.report.BlockKind;
import org.tavsiya.report.WrittenText;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportDocument.BlockOfReport;
import org.tavsiya.report.read.ReportDocument.ChapterOfReport;
import org.tavsiya.report.read.Reports;
import org.tavsiya.report.read.SentReports;
import org.tavsiya.uptake.read.UptakeDocument;
import org.tavsiya.uptake.read.UptakeDocument.Traced;
import org.tavsiya.uptake.read.Uptakes;
import org.tavsiya.uptake.read.tracesuggestions.TracedSuggestion.Answer;
import org.tavsiya.uptake.read.tracesuggestions.TracedSuggestion.Outcome;

/** Tells of every suggestion that was sent what became of it: the one answer that page, file and call draw from. */
@Component
public class TraceSuggestions {

    private final Reports reports;
    private final SentReports sent;
    private final Uptakes uptakes;
    private final ListRecommendations lists;

    TraceSuggestions(Reports reports, SentReports sent, Uptakes uptakes, ListRecommendations lists) {
        this.reports = reports;
        this.sent = sent;
        this.uptakes = uptakes;
        this.lists = lists;
    }

    /** Reports that were sent with a suggestion in them, the one that speaks of the latest day first. */
    public List<TracedReport> all(Snapshot now) {
        return reports.list().stream()
                .filter(report -> !report.exports().isEmpty())
                .map(report -> of(now, report.id()))
                .flatMap(Optional::stream)
                .filter(traced -> traced.total() > 0)
                .sorted(Comparator.comparing((TracedReport t) -> t.sent().asOf())
                        .reversed()
                        .thenComparing(t -> t.sent().id()))
                .toList();
    }

    /** Empty where no file was made of it, or there is none of that id. */
    public Optional<TracedReport> of(Snapshot now, String reportId) {
        return sent.asSent(reportId).map(report -> traced(now, report));
    }

    private TracedReport traced(Snapshot now, ReportDocument report) {
        UptakeDocument said = uptakes.of(report.id());
        Map<String, PublicListItem> answers = new HashMap<>();
        List<String> ids = said.traced().stream()
                .flatMap(t -> t.became().stream())
                .map(UptakeDocument.Became::recommendationId)
                .distinct()
                .toList();
        lists.these(now, ids).forEach(item -> answers.put(item.id(), item));
        return new TracedReport(
                report,
                report.chapters().stream()
                        .flatMap(chapter -> chapter.blocks().stream()
                                .filter(block -> block.kind().equals(BlockKind.SUGGESTION.name()))
                                .map(block -> suggestion(chapter, block, said.of(block.id()), answers)))
                        .toList());
    }

    private static TracedSuggestion suggestion(
            ChapterOfReport chapter, BlockOfReport block, Optional<Traced> said, Map<String, PublicListItem> answers) {
        List<Answer> became = said.map(Traced::became).orElse(List.of()).stream()
                .map(b -> new Answer(b.recommendationId(), answers.get(b.recommendationId()), b.shared()))
                .sorted(Comparator.comparing(
                        (Answer a) -> a.recommendation() == null
                                ? null
                                : a.recommendation().publicationDate(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Outcome outcome = !became.isEmpty()
                ? Outcome.TAKEN_UP
                : said.map(Traced::passedOverAt).isPresent() ? Outcome.PASSED_OVER : Outcome.OPEN;
        return new TracedSuggestion(
                block.id(),
                chapter.id(),
                chapter.heading(),
                block.text(),
                WrittenText.of(block.text()).plain(),
                outcome,
                became);
    }
}
