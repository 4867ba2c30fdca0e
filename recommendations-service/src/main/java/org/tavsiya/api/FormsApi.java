package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
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

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Forms", description = "Papers of the United Nations, filled in, as Word files; public, in English")
class FormsApi {

    private static final String UPR = "UPR";
    /** The longest reviews have some four hundred; whoever names none asks for all of the world's. */
    private static final int MOST = 1000;

    private final ListRecommendations lists;
    private final UprMatrix matrix;
    private final FollowUpSheet sheet;
    private final UnDocuments documents;
    private final FollowUps followUps;
    private final TellingDay days;
    private final PublicAnswers answers;

    FormsApi(
            ListRecommendations lists,
            UprMatrix matrix,
            FollowUpSheet sheet,
            UnDocuments documents,
            FollowUps followUps,
            TellingDay days,
            PublicAnswers answers) {
        this.lists = lists;
        this.matrix = matrix;
        this.sheet = sheet;
        this.documents = documents;
        this.followUps = followUps;
        this.days = days;
        this.answers = answers;
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
            WebRequest request) {
        return answers.word(
                request,
                FileName.of("follow-up", symbol),
                now -> sheet.of(
                        now,
                        followUps.of(
                                now,
                                documents.find(symbol.trim()).orElseThrow(() -> new UnknownDocument(symbol)),
                                days.of(now))));
    }
}
