package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tavsiya.progress.Comparison;
import org.tavsiya.progress.Comparison.Moved;
import org.tavsiya.progress.Comparison.Turn;
import org.tavsiya.progress.OverTime;
import org.tavsiya.progress.OverTime.Step;
import org.tavsiya.progress.TimeQueries;
import org.tavsiya.progress.WhatDidIt;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.open.PublicFact;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** How it has changed. */
@RestController
@RequestMapping("/api/v1/progress")
@Tag(name = "Progress")
class TimeApi {

    private final TimeQueries queries;
    private final WhatDidIt did;
    private final PublicAnswers answers;
    private final FileNotes notes;

    TimeApi(TimeQueries queries, WhatDidIt did, PublicAnswers answers, FileNotes notes) {
        this.did = did;
        this.queries = queries;
        this.answers = answers;
        this.notes = notes;
    }

    /**
     * A page of a comparison.
     *
     * @param total of the turn that was asked for, else of all that moved
     */
    record Compared(
            String filter,
            long dataVersion,
            LocalDate recordedUntil,
            LocalDate since,
            LocalDate until,
            int n,
            Map<Turn, Integer> counts,
            int total,
            int page,
            int size,
            List<ComparedItem> items) {}

    @GetMapping("/over-time.json")
    @FilterParameters
    @Operation(
            summary = "Counts and index on the last day of each year or quarter",
            description = "As the facts were, judged by what is known now; the last point is the day asked for.")
    ResponseEntity<OverTime> overTime(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = "YEAR or QUARTER") @RequestParam(defaultValue = "YEAR") Step step,
            WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        return answers.of(request, now -> queries.overTime(now, filter, step));
    }

    @GetMapping(
            value = {"/over-time.csv", "/over-time.xlsx"},
            produces = {TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @FilterParameters
    @Operation(summary = "The same as CSV")
    @TableAnswer
    ResponseEntity<byte[]> overTimeCsv(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = "YEAR or QUARTER") @RequestParam(defaultValue = "YEAR") Step step,
            @Parameter(description = RecommendationsApi.NOTE) @RequestParam(defaultValue = "false") boolean note,
            WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        return answers.file(request, "over-time", now -> {
            OverTime figures = queries.overTime(now, filter, step);
            return new FileTable(
                    notes.of(note, "How it changed over time", now, filter, "Step: " + step),
                    CountCells.header("day"),
                    csv -> figures.points().forEach(p -> csv.row(CountCells.of(p.day(), p.counts()))));
        });
    }

    @GetMapping("/comparison.json")
    @FilterParameters
    @Operation(
            summary = "What became of the same recommendations between two days",
            description =
                    "A correction is no change: both days are judged by what is right; corrections are counted beside.")
    ResponseEntity<Compared> compare(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = "the earlier day", example = "2020-01-01")
                    @RequestParam
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate since,
            @Parameter(description = "the later day; where nothing is said, that of the data")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate until,
            @Parameter(description = "only those of one turn") @RequestParam(required = false) Turn turn,
            @Parameter(description = "0-based page") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "recommendations per page, 1 to 200") @RequestParam(defaultValue = "50") int size,
            WebRequest request) {
        if (page < 0 || size < 1 || size > ListRecommendations.MOST) {
            throw new IllegalArgumentException(
                    "page starts at 0, and size is from 1 to " + ListRecommendations.MOST + ".");
        }
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        return answers.of(request, now -> {
            Comparison c = queries.compare(now, filter, since, until);
            List<Moved> all = c.of(turn);
            List<Moved> those =
                    all.stream().skip((long) page * size).limit(size).toList();
            return new Compared(
                    c.filter(),
                    c.dataVersion(),
                    c.recordedOn(),
                    c.since(),
                    c.until(),
                    c.n(),
                    c.counts(),
                    all.size(),
                    page,
                    size,
                    items(now, c, those));
        });
    }

    private List<ComparedItem> items(Snapshot now, Comparison c, List<Moved> those) {
        Map<String, PublicListItem> told = new HashMap<>();
        queries.told(now, c, those).forEach(item -> told.put(item.id(), item));
        Map<String, List<PublicFact>> facts = did.of(now, c, those);
        return those.stream()
                .map(moved -> ComparedItem.of(moved, told.get(moved.id()), facts.getOrDefault(moved.id(), List.of())))
                .toList();
    }

    @GetMapping(
            value = {"/comparison.csv", "/comparison.xlsx"},
            produces = {TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @FilterParameters
    @Operation(summary = "All that moved between two days, as CSV")
    @TableAnswer
    ResponseEntity<byte[]> compareCsv(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = "the earlier day", example = "2020-01-01")
                    @RequestParam
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate since,
            @Parameter(description = "the later day; where nothing is said, that of the data")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate until,
            @Parameter(description = "only those of one turn") @RequestParam(required = false) Turn turn,
            @Parameter(description = RecommendationsApi.NOTE) @RequestParam(defaultValue = "false") boolean note,
            WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        return answers.file(request, "comparison", now -> {
            Comparison c = queries.compare(now, filter, since, until);
            return new FileTable(
                    notes.of(
                            note,
                            "What became of it between two days",
                            now,
                            filter,
                            "Compared: " + c.since() + " with " + c.until(),
                            "Turn: " + (turn == null ? "all that moved" : turn)),
                    comparedHeader(c),
                    csv -> items(now, c, c.of(turn)).forEach(item -> csv.row(cells(item))));
        });
    }

    private static String[] comparedHeader(Comparison c) {
        return new String[] {
            "id",
            "symbol",
            "paragraph",
            "turn",
            "corrected",
            "status_" + c.since(),
            "status_" + c.until(),
            "assessed_on",
            "reason",
            "facts",
            "text"
        };
    }

    private static Object[] cells(ComparedItem i) {
        return new Object[] {
            i.id(),
            i.symbol(),
            i.paragraph(),
            i.turn(),
            i.corrected(),
            i.from(),
            i.to(),
            i.assessedOn(),
            i.reason(),
            i.factsInALine(),
            i.text()
        };
    }
}
