package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.OutputStream;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.Facet;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.listrecommendations.Listing;
import org.tavsiya.recommendation.read.listrecommendations.Matches;
import org.tavsiya.recommendation.read.listrecommendations.Sort;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.recommendation.read.open.PublicSimilar;
import org.tavsiya.recommendation.read.open.ReadRecommendation;
import org.tavsiya.recommendation.read.open.SimilarRecommendations;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Recommendations", description = "Lists, facets and single recommendations; public")
class RecommendationsApi {

    static final String NOTE =
            "Above the table, behind #: filter, data version and until when; without it the table stands alone";

    /**
     * All matches in one document, as it is written piece by piece.
     *
     * @param coalition its full name in English; absent where it has told none
     */
    record Whole(String coalition, String filter, long dataVersion, String recordedUntil, List<PublicListItem> items) {}

    private final RowStore store;
    private final ListRecommendations lists;
    private final ReadRecommendation single;
    private final SimilarRecommendations similar;
    private final PublicAnswers answers;
    private final Downloads downloads;
    private final JsonMapper json;
    private final FileNotes notes;
    private final PublicMark mark;

    RecommendationsApi(
            RowStore store,
            ListRecommendations lists,
            ReadRecommendation single,
            SimilarRecommendations similar,
            PublicAnswers answers,
            Downloads downloads,
            JsonMapper json,
            FileNotes notes,
            PublicMark mark) {
        this.notes = notes;
        this.mark = mark;
        this.downloads = downloads;
        this.store = store;
        this.lists = lists;
        this.single = single;
        this.similar = similar;
        this.answers = answers;
        this.json = json;
    }

    @GetMapping("/recommendations")
    @FilterParameters
    @Operation(summary = "A page of recommendations that match a filter")
    ResponseEntity<Listing> list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(
                            description =
                                    "best (where q is given and nothing is chosen), newest, oldest, symbol, status, assessed or recorded",
                            example = "newest")
                    @RequestParam(required = false)
                    String sort,
            @Parameter(description = "0-based page") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "recommendations per page, 1 to 200") @RequestParam(defaultValue = "50") int size,
            WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        Sort order = Sort.of(sort, filter);
        return answers.of(request, now -> lists.list(now, filter, order, page, size));
    }

    @GetMapping("/recommendations/facets")
    @FilterParameters
    @Operation(summary = "How many recommendations each further choice would give")
    ResponseEntity<List<Facet>> facets(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        return answers.of(request, now -> lists.facets(now, filter));
    }

    @GetMapping("/recommendations/{id}")
    @MomentParameters
    @Operation(
            summary = "One recommendation with its five lanes and its whole history",
            description = "Recommendation-Version is its version: send it as If-Match with a change.")
    ResponseEntity<PublicRecommendation> show(
            @Parameter(description = "id of the recommendation") @PathVariable String id, WebRequest request) {
        Snapshot now = store.snapshot(PublicAnswers.asked(request));
        PublicRecommendation shown = single.read(now, id);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(mark.etag(now))
                .header(IfMatch.VERSION, IfMatch.quoted(shown.version()))
                .body(shown);
    }

    @GetMapping("/recommendations/{id}/similar")
    @MomentParameters
    @Operation(
            summary = "Recommendations to the same State that ask for much the same",
            description =
                    "At most five, the nearest first, none of the same paragraph; with the words that both texts hold.")
    ResponseEntity<List<PublicSimilar>> similar(
            @Parameter(description = "id of the recommendation") @PathVariable String id, WebRequest request) {
        return answers.of(request, now -> similar.to(now, id));
    }

    @GetMapping(
            value = {"/recommendations.csv", "/recommendations.xlsx"},
            produces = {TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @FilterParameters
    @Operation(
            summary = "All matches as CSV",
            description =
                    "Several values in one cell stand between \" | \"; inside a value \\| is a stroke and \\\\ a backslash.")
    @TableAnswer
    @DownloadAnswer
    ResponseEntity<StreamingResponseBody> csv(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) String sort,
            @Parameter(description = NOTE) @RequestParam(defaultValue = "false") boolean note,
            ServletWebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        Sort order = Sort.of(sort, filter);
        return downloads.table(request, FileName.of("recommendations", filter), now -> {
            Matches matches = lists.all(now, filter, order);
            return RecommendationsCsv.of(matches, notes.of(note, "Recommendations", now, filter));
        });
    }

    @GetMapping(value = "/recommendations.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @FilterParameters
    @Operation(summary = "All matches as one JSON document")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Whole.class)))
    @DownloadAnswer
    ResponseEntity<StreamingResponseBody> json(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) String sort,
            ServletWebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        Sort order = Sort.of(sort, filter);
        return downloads.of(
                request, MediaType.APPLICATION_JSON, FileName.of("recommendations", filter) + ".json", now -> {
                    Matches matches = lists.all(now, filter, order);
                    return out -> write(filter, now, matches, out);
                });
    }

    /** Closed at its end alone: a generator that is closed in the middle ends the document as if it were whole. */
    private void write(RecommendationFilter filter, Snapshot now, Matches matches, OutputStream stream) {
        JsonGenerator out = json.createGenerator(stream);
        out.writeStartObject();
        notes.coalition().ifPresent(name -> out.writeStringProperty("coalition", name));
        out.writeStringProperty("filter", filter.query());
        out.writeNumberProperty("dataVersion", now.version().position());
        out.writeStringProperty("recordedUntil", String.valueOf(now.version().recordedOn()));
        out.writeArrayPropertyStart("items");
        matches.each(item -> json.writeValue(out, item));
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }
}
