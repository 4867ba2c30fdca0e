package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tavsiya.document.UnDocuments;
import org.tavsiya.document.read.FollowUps;
import org.tavsiya.document.read.TellingDay;
import org.tavsiya.document.read.UnknownDocument;
import org.tavsiya.paper.word.WordFile;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.listrecommendations.Sort;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.recommendation.read.open.ReadRecommendation;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.report.ReportBody;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Forms",
        description = "Papers of the United Nations, filled in, as Word files; public, most of them in three languages")
class FormsApi {

    private static final String UPR = "UPR";
    /** The longest reviews have some four hundred; whoever names none asks for all of the world's. */
    private static final int MOST = 1000;

    private static final String LANGUAGE = "Language of the form: en, ru or tg";
    private static final String SINCE =
            "From which day on something told is new; a year before the day of the form where none is said";

    private final ListRecommendations lists;
    private final UprMatrix matrix;
    private final FollowUpSheet sheet;
    private final FollowUpTable table;
    private final PreviousRecommendations previous;
    private final ReadRecommendation recommendations;
    private final UnDocuments documents;
    private final FollowUps followUps;
    private final TellingDay days;
    private final PublicAnswers answers;
    private final FileNotes notes;

    FormsApi(
            ListRecommendations lists,
            UprMatrix matrix,
            FollowUpSheet sheet,
            FollowUpTable table,
            PreviousRecommendations previous,
            ReadRecommendation recommendations,
            UnDocuments documents,
            FollowUps followUps,
            TellingDay days,
            PublicAnswers answers,
            FileNotes notes) {
        this.lists = lists;
        this.matrix = matrix;
        this.sheet = sheet;
        this.table = table;
        this.previous = previous;
        this.recommendations = recommendations;
        this.documents = documents;
        this.followUps = followUps;
        this.days = days;
        this.answers = answers;
        this.notes = notes;
    }

    @GetMapping(value = "/upr-matrix.docx", produces = WordFile.TYPE)
    @FilterParameters
    @Operation(
            summary = "OHCHR's thematic list of a review, its column of assessments filled in",
            description =
                    "The recommendations of the filter that the Universal Periodic Review made; they must be of one review of "
                            + "one State, most easily named by `symbol`.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = WordFile.TYPE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> matrix(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters).with(Dimension.BODY, UPR);
        return answers.word(request, FileName.of("upr-matrix", filter), now -> {
            if (lists.count(now, filter) > MOST) {
                throw UprMatrix.ofOneReview();
            }
            List<PublicListItem> items = new ArrayList<>();
            lists.all(now, filter, Sort.NEWEST).each(items::add);
            return matrix.of(now, items);
        });
    }

    @GetMapping(value = "/follow-up.docx", produces = WordFile.TYPE)
    @MomentParameters
    @Operation(
            summary = "The follow-up to a document as a sheet to hand in: a page for each paragraph",
            description =
                    "With what was asked, the date due, the State's reply, the body's grade and the coalition's finding.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = WordFile.TYPE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> followUp(
            @Parameter(description = "UN symbol of the document", example = "CAT/C/TJK/CO/3") @RequestParam
                    String symbol,
            @Parameter(description = LANGUAGE) @RequestParam(defaultValue = "en") String lang,
            WebRequest request) {
        FormWords in = FormWords.in(lang);
        return answers.word(
                request,
                FileName.of("follow-up", symbol),
                now -> sheet.of(
                        now,
                        followUps.of(
                                now,
                                documents.find(symbol.trim()).orElseThrow(() -> new UnknownDocument(symbol)),
                                days.of(now)),
                        in));
    }

    @GetMapping(value = "/follow-up-table.docx", produces = WordFile.TYPE)
    @MomentParameters
    @Operation(
            summary = "The table by which the Special Rapporteur on torture follows up a visit, of one document",
            description =
                    "Each recommendation with what stood at the visit, what was told in earlier years and since a day, each by who "
                            + "says it, the coalition's assessment and its evidence; the column for the next step is left to be written.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = WordFile.TYPE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> followUpTable(
            @Parameter(description = "UN symbol of the document", example = "A/HRC/22/53/Add.1") @RequestParam
                    String symbol,
            @Parameter(description = SINCE) @RequestParam(required = false) LocalDate since,
            @Parameter(description = LANGUAGE) @RequestParam(defaultValue = "en") String lang,
            WebRequest request) {
        FormWords in = FormWords.in(lang);
        return answers.word(
                request,
                FileName.of("follow-up-table", symbol),
                now -> table.of(now, ofDocument(now, symbol), since(since, now), in));
    }

    @GetMapping(
            value = {"/follow-up-table.csv", "/follow-up-table.xlsx"},
            produces = {TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @MomentParameters
    @Operation(summary = "The same as CSV, one row for each recommendation")
    @TableAnswer
    ResponseEntity<byte[]> followUpTableCsv(
            @Parameter(description = "UN symbol of the document", example = "A/HRC/22/53/Add.1") @RequestParam
                    String symbol,
            @Parameter(description = SINCE) @RequestParam(required = false) LocalDate since,
            @Parameter(description = LANGUAGE) @RequestParam(defaultValue = "en") String lang,
            @Parameter(description = RecommendationsApi.NOTE) @RequestParam(defaultValue = "false") boolean note,
            WebRequest request) {
        FormWords in = FormWords.in(lang);
        return answers.file(
                request,
                FileName.of("follow-up-table", symbol),
                now -> table.table(
                        now,
                        ofDocument(now, symbol),
                        since(since, now),
                        in,
                        notes.of(
                                note,
                                "Follow-up of one document",
                                now,
                                of(symbol).on(now.moment()),
                                "Since: " + since(since, now))));
    }

    @GetMapping(value = "/previous-recommendations.docx", produces = WordFile.TYPE)
    @FilterParameters
    @Operation(
            summary =
                    "What one committee recommended to one State before, by the articles at which it is usually spoken of: an annex",
            description = "The filter names one body and one State.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = WordFile.TYPE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> previous(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = LANGUAGE) @RequestParam(defaultValue = "en") String lang,
            WebRequest request) {
        FormWords in = FormWords.in(lang);
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        List<String> of = filter.values(Dimension.BODY);
        ReportBody body = previous.body(of.size() == 1 ? of.get(0) : null);
        if (filter.country() == null) {
            throw new IllegalArgumentException("This annex is of one State: name it, as in country=Tajikistan.");
        }
        return answers.word(request, FileName.of("previous-recommendations", filter), now -> {
            if (lists.count(now, filter) > MOST) {
                throw new IllegalArgumentException(
                        "These are more than " + MOST + " recommendations. Narrow the filter.");
            }
            List<PublicListItem> items = new ArrayList<>();
            lists.all(now, filter, Sort.NEWEST).each(items::add);
            return previous.of(now, body, filter.country(), items, in);
        });
    }

    private static LocalDate since(LocalDate asked, Snapshot now) {
        return asked == null ? now.day().minusYears(1) : asked;
    }

    private static RecommendationFilter of(String symbol) {
        return RecommendationFilter.ALL
                .with(Dimension.SYMBOL, symbol.trim())
                .with(Dimension.LIFECYCLE, RecommendationFilter.ANY);
    }

    /** All that the register holds of it, what was replaced since, too, in the order of its paragraphs. */
    private Collection<PublicRecommendation> ofDocument(Snapshot now, String symbol) {
        RecommendationFilter filter = of(symbol);
        long found = lists.count(now, filter);
        if (found == 0) {
            throw new UnknownDocument(symbol);
        }
        if (found > MOST) {
            throw new IllegalArgumentException(
                    "This form is of one document: name one of at most " + MOST + " recommendations.");
        }
        List<String> ids = new ArrayList<>();
        lists.all(now, filter, Sort.NEWEST).each(item -> ids.add(item.id()));
        return recommendations.read(now, ids).values();
    }
}
