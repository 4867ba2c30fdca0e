package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.uptake.read.tracesuggestions.TraceSuggestions;
import org.tavsiya.uptake.read.tracesuggestions.TracedReport;
import org.tavsiya.uptake.read.tracesuggestions.TracedSuggestion;
import org.tavsiya.uptake.read.tracesuggestions.TracedSuggestion.Answer;

/** Never cached and never public. */
@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Uptake",
        description =
                "What became of the recommendations that the coalition suggested in its reports. Needs the role of an analyst.")
@ApiResponse(responseCode = "200", description = "By report, as each was sent")
class UptakeApi {

    private static final String[] HEADER = {
        "reportId", "report", "body", "stage", "country", "asOf", "dataVersion", "chapter", "suggestionId",
                "suggestion",
        "outcome", "recommendationId", "symbol", "paragraph", "published", "position", "claim", "grade", "status",
                "assessedOn",
        "sharedWords"
    };

    /** @param implemented of those taken up, those of which everything that they became is held for fully implemented */
    record ReportUptake(
            String reportId,
            String title,
            String body,
            String stage,
            String country,
            LocalDate asOf,
            long dataVersion,
            int suggestions,
            int takenUp,
            int passedOver,
            int open,
            int implemented,
            List<TracedSuggestion> traced) {

        static ReportUptake of(TracedReport t) {
            ReportDocument r = t.sent();
            return new ReportUptake(
                    r.id(),
                    r.title(),
                    r.body(),
                    r.stage(),
                    r.country(),
                    r.asOf(),
                    r.dataVersion(),
                    t.total(),
                    t.takenUp(),
                    t.passedOver(),
                    t.open(),
                    t.implemented(),
                    t.suggestions());
        }
    }

    /** @param dataVersion at which the recommendations were read */
    record Uptake(long dataVersion, List<ReportUptake> reports) {}

    private final TraceSuggestions trace;
    private final RowStore rows;

    UptakeApi(TraceSuggestions trace, RowStore rows) {
        this.trace = trace;
        this.rows = rows;
    }

    @GetMapping("/uptake")
    @Operation(
            summary = "What became of every suggestion that was sent",
            description = "OPEN is what nobody has looked at yet; PASSED_OVER is what somebody found no trace of.")
    Uptake uptake() {
        Snapshot now = rows.snapshot();
        return new Uptake(
                now.version().position(),
                trace.all(now).stream().map(ReportUptake::of).toList());
    }

    @GetMapping(value = "/uptake.csv", produces = "text/csv")
    @TableAnswer
    @Operation(summary = "The same as a table: a line for each suggestion and what it became")
    void csv(HttpServletResponse response) throws IOException {
        List<TracedReport> reports = trace.all(rows.snapshot());
        response.setContentType(TableFormat.CSV.type().toString());
        response.setHeader("Content-Disposition", "attachment; filename=\"uptake.csv\"");
        try (var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            Csv csv = new Csv(out, HEADER);
            reports.forEach(report -> report.suggestions().forEach(suggestion -> lines(csv, report, suggestion)));
        }
    }

    private static void lines(Csv csv, TracedReport report, TracedSuggestion suggestion) {
        if (suggestion.became().isEmpty()) {
            line(csv, report, suggestion, null);
        }
        suggestion.became().forEach(answer -> line(csv, report, suggestion, answer));
    }

    private static void line(Csv csv, TracedReport report, TracedSuggestion suggestion, Answer answer) {
        ReportDocument r = report.sent();
        PublicListItem its = answer == null ? null : answer.recommendation();
        csv.row(
                r.id(),
                r.title(),
                r.body(),
                r.stage(),
                r.country(),
                r.asOf(),
                r.dataVersion(),
                suggestion.chapter(),
                suggestion.id(),
                suggestion.text(),
                suggestion.outcome(),
                answer == null ? null : answer.recommendationId(),
                its == null ? null : its.symbol(),
                its == null ? null : its.paragraph(),
                its == null ? null : its.publicationDate(),
                its == null ? null : its.position(),
                its == null ? null : its.claim(),
                its == null ? null : its.grade(),
                its == null ? null : its.status(),
                its == null ? null : its.assessedOn(),
                answer == null ? null : answer.shared());
    }
}
