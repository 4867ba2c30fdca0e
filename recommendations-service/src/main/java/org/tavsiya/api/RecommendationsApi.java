package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
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
import org.springframework.web.context.request.WebRequest;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.Facet;
import org.tavsiya.recommendation.read.listrecommendations.ListItem;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.listrecommendations.Listing;
import org.tavsiya.recommendation.read.listrecommendations.Sort;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Recommendations", description = "Lists, facets and single recommendations; public")
class RecommendationsApi {

    private final RowStore store;
    private final ListRecommendations lists;
    private final ShowRecommendation single;
    private final PublicAnswers answers;
    private final JsonMapper json;

    RecommendationsApi(RowStore store, ListRecommendations lists, ShowRecommendation single, PublicAnswers answers, JsonMapper json) {
        this.store = store;
        this.lists = lists;
        this.single = single;
        this.answers = answers;
        this.json = json;
    }

    @GetMapping("/recommendations")
    @FilterParameters
    @Operation(summary = "A page of recommendations that match a filter")
    ResponseEntity<Listing> list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = "newest, oldest, symbol, status, assessed or recorded", example = "newest") @RequestParam(required = false) String sort,
            @Parameter(description = "0-based page") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "recommendations per page, 1 to 200") @RequestParam(defaultValue = "50") int size,
            WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        Sort order = Sort.of(sort);
        return answers.of(request, now -> lists.list(now, filter, order, page, size));
    }

    @GetMapping("/recommendations/facets")
    @FilterParameters
    @Operation(summary = "How many recommendations each further choice would give")
    ResponseEntity<List<Facet>> facets(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        return answers.of(request, now -> lists.facets(now, filter));
    }

    @GetMapping("/recommendations/{id}")
    @Operation(summary = "One recommendation with its four lanes and its whole history", description = "Recommendation-Version is its version: send it as If-Match with a change.")
    ResponseEntity<ShownRecommendation> show(@Parameter(description = "id of the recommendation") @PathVariable String id) {
        Snapshot now = store.snapshot();
        ShownRecommendation shown = single.show(now, id);
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).eTag(now.etag())
                .header(IfMatch.VERSION, IfMatch.quoted(shown.version())).body(shown);
    }

    @GetMapping(value = "/recommendations.csv", produces = "text/csv")
    @FilterParameters
    @Operation(summary = "All matches as CSV")
    void csv(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
             @RequestParam(required = false) String sort, HttpServletResponse response) throws IOException {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        Sort order = Sort.of(sort);
        Snapshot now = store.snapshot();
        download(response, "text/csv", "recommendations.csv");
        try (var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            Csv csv = new Csv(out, "id", "symbol", "paragraph", "part", "body", "type", "countries", "publication_date", "heading", "text", "themes",
                    "affected_persons", "sdgs", "upr_cycle", "upr_session", "recommending_states", "position", "claim", "grade_scheme", "grade",
                    "status", "ongoing", "assessed_on", "lifecycle", "superseded_by", "demonstration", "version");
            lists.each(now, filter, order, i -> csv.row(i.id(), i.symbol(), i.paragraph(), i.part(), i.body(), i.type(), i.countries(),
                    i.publicationDate(), i.heading(), i.text(), i.themes(), i.affectedPersons(), i.sdgs(), i.uprCycle(), i.uprSession(),
                    i.recommendingStates(), i.position(), i.claim(), i.gradeScheme(), i.grade(), i.status(), i.ongoing(), i.assessedOn(),
                    i.lifecycle(), i.supersededBy(), i.demonstration(), i.version()));
            csv.note("Filter: " + filter.query() + " | data version " + now.version().position() + " | recorded until " + now.version().recordedAt());
        }
    }

    @GetMapping(value = "/recommendations.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @FilterParameters
    @Operation(summary = "All matches as one JSON document")
    void json(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
              @RequestParam(required = false) String sort, HttpServletResponse response) throws IOException {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        Sort order = Sort.of(sort);
        Snapshot now = store.snapshot();
        download(response, MediaType.APPLICATION_JSON_VALUE, "recommendations.json");
        try (JsonGenerator out = json.createGenerator(response.getOutputStream())) {
            out.writeStartObject();
            out.writeStringProperty("filter", filter.query());
            out.writeArrayPropertyStart("items");
            lists.each(now, filter, order, (ListItem item) -> json.writeValue(out, item));
            out.writeEndArray();
            out.writeNumberProperty("dataVersion", now.version().position());
            out.writeStringProperty("recordedUntil", String.valueOf(now.version().recordedAt()));
            out.writeEndObject();
        }
    }

    static void download(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
