package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tavsiya.progress.Progress;
import org.tavsiya.progress.Progress.Line;
import org.tavsiya.progress.ProgressQueries;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

@RestController
@RequestMapping("/api/v1/progress")
@Tag(
        name = "Progress",
        description =
                "Counts, index with coverage and range, and the voices side by side; public. Not a UN score, and no "
                        + "comparison between States.")
class ProgressApi {

    private static final Map<String, String> TITLES = Map.of(
            "families", "Progress by kind of body",
            "bodies", "Progress by body",
            "themes", "Progress by theme",
            "years", "Progress by year of publication",
            "countries", "Progress by State",
            "matrix", "Bodies by themes",
            "voices", "The voices side by side");

    private final ProgressQueries queries;
    private final PublicAnswers answers;
    private final FileNotes notes;

    ProgressApi(ProgressQueries queries, PublicAnswers answers, FileNotes notes) {
        this.queries = queries;
        this.answers = answers;
        this.notes = notes;
    }

    @GetMapping
    @FilterParameters
    @Operation(
            summary = "All figures for a filter: total, per family, body, theme, year and State, and bodies by themes")
    ResponseEntity<Progress> progress(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        return answers.of(request, now -> queries.progress(now, filter));
    }

    @GetMapping(
            value = {"/{figure}.csv", "/{figure}.xlsx"},
            produces = {TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @FilterParameters
    @Operation(summary = "One figure as CSV")
    @TableAnswer
    ResponseEntity<byte[]> csv(
            @Parameter(description = "families, bodies, themes, years, countries, matrix or voices", example = "bodies")
                    @PathVariable
                    String figure,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = RecommendationsApi.NOTE) @RequestParam(defaultValue = "false") boolean note,
            WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        return answers.file(request, FileName.of(figure, filter), now -> {
            Progress p = queries.progress(now, filter);
            List<Object[]> rows = rows(figure, p);
            return new FileTable(
                    notes.of(note, TITLES.get(figure), now, filter, "Method: " + p.method()),
                    header(figure),
                    csv -> rows.forEach(csv::row));
        });
    }

    @GetMapping("/{figure}.json")
    @FilterParameters
    @Operation(summary = "One figure as JSON, with the filter, method and data version it belongs to")
    ResponseEntity<Map<String, Object>> json(
            @Parameter(description = "families, bodies, themes, years, countries, matrix or voices", example = "bodies")
                    @PathVariable
                    String figure,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        return answers.of(request, now -> {
            Progress p = queries.progress(now, filter);
            Map<String, Object> answer = new LinkedHashMap<>();
            notes.coalition().ifPresent(name -> answer.put("coalition", name));
            answer.put("filter", p.filter());
            answer.put("method", p.method());
            answer.put("dataVersion", p.dataVersion());
            answer.put("recordedUntil", p.recordedOn());
            answer.put(figure, figure(figure, p));
            return answer;
        });
    }

    private static Object figure(String figure, Progress p) {
        return switch (figure) {
            case "families" -> p.families();
            case "bodies" -> p.bodies();
            case "themes" -> p.themes();
            case "years" -> p.years();
            case "countries" -> p.countries();
            case "matrix" -> p.matrix();
            case "voices" -> p.voices();
            default ->
                throw new IllegalArgumentException("There is no figure \"" + figure
                        + "\"; it is one of families, bodies, themes, years, countries, matrix, voices.");
        };
    }

    private static String[] header(String figure) {
        return switch (figure) {
            case "matrix" -> new String[] {"body", "theme", "n", "assessed"};
            case "voices" -> CountCells.header("key", "both_n", "both_index", "gap");
            default -> CountCells.header("key");
        };
    }

    private static List<Object[]> rows(String figure, Progress p) {
        return switch (figure) {
            case "families" -> lines(p.families());
            case "bodies" -> lines(p.bodies());
            case "themes" -> lines(p.themes());
            case "years" -> lines(p.years());
            case "countries" -> lines(p.countries());
            case "voices" -> voices(p.voices());
            case "matrix" ->
                p.matrix().stream()
                        .map(c -> new Object[] {c.body(), c.theme(), c.n(), c.assessed()})
                        .toList();
            default ->
                throw new IllegalArgumentException("There is no figure \"" + figure
                        + "\"; it is one of families, bodies, themes, years, countries, matrix, voices.");
        };
    }

    /** The gap stands with the State: its index minus ours, over those on which both have spoken. */
    private static List<Object[]> voices(Progress.Voices v) {
        return List.of(
                with(CountCells.of("state", v.state()), v.both().n(), v.both().state(), v.gap()),
                with(CountCells.of("body", v.body()), null, null, null),
                with(
                        CountCells.of("coalition", v.coalition()),
                        v.both().n(),
                        v.both().coalition(),
                        null));
    }

    private static Object[] with(Object[] cells, Object... more) {
        return Stream.concat(Arrays.stream(cells), Arrays.stream(more)).toArray();
    }

    private static List<Object[]> lines(List<Line> lines) {
        return lines.stream()
                .map(line -> CountCells.of(line.key(), line.counts()))
                .toList();
    }
}
