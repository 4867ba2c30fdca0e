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
import org.tavsiya.recommendation.read.gap.Differs;
import org.tavsiya.recommendation.read.gap.Gap;
import org.tavsiya.recommendation.read.gap.GapQueries;
import org.tavsiya.recommendation.read.gap.GapRow;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Gap", description = "Where the State's claim, the body's grade and the coalition's finding differ; public")
class GapApi {

    private static final String WHICH =
            "anyhow (where nothing is said), more, less (the State claimed more or less than was found) or grade";
    private static final String[] HEADER = {
        "id",
        "symbol",
        "paragraph",
        "part",
        "body",
        "publication_date",
        "text",
        "claimed",
        "claimed_on",
        "claim_source",
        "grade_scheme",
        "grade",
        "graded",
        "graded_on",
        "grade_source",
        "found",
        "found_on",
        "steps_apart",
        "claimed_minus_found"
    };

    private final GapQueries queries;
    private final PublicAnswers answers;
    private final Downloads downloads;
    private final FileNotes notes;

    GapApi(GapQueries queries, PublicAnswers answers, Downloads downloads, FileNotes notes) {
        this.queries = queries;
        this.answers = answers;
        this.downloads = downloads;
        this.notes = notes;
    }

    @GetMapping("/gap")
    @FilterParameters
    @Operation(summary = "How many differ, claim by finding, and a page of those that differ, the farthest apart first")
    ResponseEntity<Gap> gap(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = WHICH) @RequestParam(required = false) String differs,
            @Parameter(description = "0-based page") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "recommendations per page, 1 to 200") @RequestParam(defaultValue = "50") int size,
            WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        Differs which = Differs.of(differs);
        return answers.of(request, now -> queries.gap(now, filter, which, page, size));
    }

    @GetMapping(
            value = {"/gap.csv", "/gap.xlsx"},
            produces = {TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @FilterParameters
    @Operation(summary = "All on which voices differ as CSV, the farthest apart first")
    @TableAnswer
    @DownloadAnswer
    ResponseEntity<StreamingResponseBody> csv(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = WHICH) @RequestParam(required = false) String differs,
            @Parameter(description = RecommendationsApi.NOTE) @RequestParam(defaultValue = "false") boolean note,
            ServletWebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        Differs which = Differs.of(differs);
        return downloads.table(
                request,
                FileName.of("gap", filter),
                now -> new FileTable(
                        notes.of(note, "Where the voices differ", now, filter, "Differs: " + which.parameter()),
                        HEADER,
                        csv -> queries.each(now, filter, which, row -> csv.row(cells(row)))));
    }

    private static Object[] cells(GapRow r) {
        return new Object[] {
            r.id(),
            r.symbol(),
            r.paragraph(),
            r.part(),
            r.body(),
            r.publicationDate(),
            r.text(),
            r.claimed(),
            r.claimedOn(),
            r.claimSource(),
            r.gradeScheme(),
            r.grade(),
            r.graded(),
            r.gradedOn(),
            r.gradeSource(),
            r.found(),
            r.foundOn(),
            r.apart(),
            r.difference()
        };
    }
}
