package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.open.PublicChange;
import org.tavsiya.recommendation.read.open.PublicFact;
import org.tavsiya.recommendation.read.open.PublicTurn;
import org.tavsiya.recommendation.read.recentchanges.ChangesAsked;
import org.tavsiya.recommendation.read.recentchanges.ChangesFound;
import org.tavsiya.recommendation.read.recentchanges.RecentChanges;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Recent changes", description = "What changed lately, from what to what and why; public")
class RecentChangesApi {

    private static final String KIND = "assessment, claim, grade, position, third-party, standing or source";
    private static final String FROM = "First day of recording, inclusive";
    private static final String TO = "Last day of recording, inclusive";
    private static final String SHOW = "changes (where nothing is said) or corrections";
    private static final String[] HEADER = {
        "recorded_on",
        "id",
        "version",
        "symbol",
        "paragraph",
        "body",
        "kind",
        "nature",
        "from_scheme",
        "from",
        "to_scheme",
        "to",
        "effective_on",
        "asserted_on",
        "statement",
        "reason",
        "what_was_wrong",
        "source",
        "source_symbol",
        "source_paragraph",
        "text"
    };

    private final RecentChanges changes;
    private final PublicAnswers answers;
    private final Downloads downloads;
    private final FileNotes notes;

    RecentChangesApi(RecentChanges changes, PublicAnswers answers, Downloads downloads, FileNotes notes) {
        this.changes = changes;
        this.answers = answers;
        this.downloads = downloads;
        this.notes = notes;
    }

    @GetMapping("/changes")
    @FilterParameters
    @Operation(
            summary = "What changed lately, newest day of recording first",
            description = "The same status again is no change. Corrections are asked for by show=corrections.")
    ResponseEntity<ChangesFound> changes(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = KIND) @RequestParam(required = false) String kind,
            @Parameter(description = FROM, example = "2025-01-01") @RequestParam(required = false) String from,
            @Parameter(description = TO) @RequestParam(required = false) String to,
            @Parameter(description = SHOW) @RequestParam(required = false) String show,
            @Parameter(description = "0-based page") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "changes per page, 1 to 200") @RequestParam(defaultValue = "50") int size,
            WebRequest request) {
        ChangesAsked asked = ChangesAsked.of(RecommendationFilter.of(parameters), parameters);
        return answers.of(request, now -> changes.find(now, asked, page, size));
    }

    @GetMapping(
            value = {"/changes.csv", "/changes.xlsx"},
            produces = {TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @FilterParameters
    @Operation(summary = "All of them as CSV, in the same order")
    @TableAnswer
    @DownloadAnswer
    ResponseEntity<StreamingResponseBody> csv(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = KIND) @RequestParam(required = false) String kind,
            @Parameter(description = FROM, example = "2025-01-01") @RequestParam(required = false) String from,
            @Parameter(description = TO) @RequestParam(required = false) String to,
            @Parameter(description = SHOW) @RequestParam(required = false) String show,
            @Parameter(description = RecommendationsApi.NOTE) @RequestParam(defaultValue = "false") boolean note,
            ServletWebRequest request) {
        ChangesAsked asked = ChangesAsked.of(RecommendationFilter.of(parameters), parameters);
        return downloads.table(
                request,
                FileName.of("changes", asked.filter()),
                now -> new FileTable(
                        notes.of(note, "What changed", now, asked.filter(), "Asked: " + String.join("&", asked.more())),
                        HEADER,
                        csv -> changes.each(now, asked, change -> csv.row(cells(change)))));
    }

    private static Object[] cells(PublicChange c) {
        PublicFact e = c.entry();
        PublicTurn turn = e.turn();
        return new Object[] {
            e.recordedOn(),
            c.id(),
            e.version(),
            c.symbol(),
            c.paragraph(),
            c.body(),
            e.kind(),
            turn == null ? null : turn.nature(),
            turn == null ? null : turn.fromScheme(),
            turn == null ? null : turn.from(),
            e.scheme(),
            turn == null ? e.value() : turn.to(),
            e.effectiveOn(),
            e.assertedOn(),
            e.statement(),
            e.reason(),
            e.whyWrong(),
            e.sourceTitle(),
            e.sourceSymbol(),
            e.sourceParagraph(),
            c.text()
        };
    }
}
