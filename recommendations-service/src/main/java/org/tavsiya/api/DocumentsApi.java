package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tavsiya.document.Marker;
import org.tavsiya.document.OwedDate;
import org.tavsiya.document.Participation;
import org.tavsiya.document.UnDocument;
import org.tavsiya.document.UnDocuments;
import org.tavsiya.document.read.ByDocument;
import org.tavsiya.document.read.DocumentCounts;
import org.tavsiya.document.read.FollowUps;
import org.tavsiya.document.read.FollowedDocument;
import org.tavsiya.document.read.TellingDay;
import org.tavsiya.document.read.UnknownDocument;
import org.tavsiya.progress.Index;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Snapshot;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Documents",
        description =
                "UN documents with their dates, follow-up and recommendations; public. A date is written as in ISO 8601-2, "
                        + "and says whether it is confirmed or expected")
class DocumentsApi {

    /**
     * @param asOf the day of which follow-ups and dates ahead are told
     * @param owed dates ahead, and follow-ups that wait for the State, of the bodies and States of the filter
     * @param notTakingPart which State is outside of which of these bodies
     */
    record DocumentsAnswer(
            String filter,
            LocalDate asOf,
            long dataVersion,
            LocalDate recordedUntil,
            String method,
            List<DocumentCounts> documents,
            List<OwedDate> owed,
            List<Participation> notTakingPart) {}

    /** @param asOf the day it is told of */
    record FollowUpAnswer(
            LocalDate asOf, long dataVersion, LocalDate recordedUntil, List<FollowedDocument> documents) {}

    private static final String METHOD = "Method: " + Index.METHOD;

    private final UnDocuments documents;
    private final ByDocument byDocument;
    private final FollowUps followUps;
    private final TellingDay days;
    private final PublicAnswers answers;
    private final FileNotes notes;

    DocumentsApi(
            UnDocuments documents,
            ByDocument byDocument,
            FollowUps followUps,
            TellingDay days,
            PublicAnswers answers,
            FileNotes notes) {
        this.documents = documents;
        this.byDocument = byDocument;
        this.followUps = followUps;
        this.days = days;
        this.answers = answers;
        this.notes = notes;
    }

    @GetMapping("/documents")
    @FilterParameters
    @Operation(
            summary =
                    "UN documents in the order of time, each with its follow-up on a day and how far its recommendations are",
            description =
                    "Without a State, those of the table of documents; with one, all of which the register has recommendations.")
    ResponseEntity<DocumentsAnswer> documents(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        return answers.of(request, now -> {
            LocalDate day = days.of(now);
            return new DocumentsAnswer(
                    filter.query(),
                    day,
                    now.version().position(),
                    now.version().recordedOn(),
                    Index.METHOD,
                    byDocument.of(now, filter, day),
                    documents.owed(null, null, day).stream()
                            .filter(o -> isOf(filter, o.country(), o.body()))
                            .toList(),
                    documents.participations().stream()
                            .filter(p -> isOf(filter, p.country(), p.body()))
                            .toList());
        });
    }

    private static boolean isOf(RecommendationFilter filter, String country, String body) {
        List<String> states = filter.effective(Dimension.COUNTRY);
        List<String> bodies = filter.effective(Dimension.BODY);
        return (states.isEmpty() || states.contains(country)) && (bodies.isEmpty() || bodies.contains(body));
    }

    @GetMapping("/documents/markers")
    @Operation(
            summary =
                    "What happened in a time, for charts: sessions, documents, replies, grades, plans and laws, oldest first",
            description =
                    "What is known to the month or the year alone is there if its month or year touches the time.")
    List<Marker> markers(
            @Parameter(description = "State, as UHRI spells it", example = "Tajikistan") @RequestParam String country,
            @Parameter(description = "UN body under UHRI's short label; where none is named, all", example = "CAT")
                    @RequestParam(required = false)
                    String body,
            @Parameter(description = "First day", example = "2012-01-01") @RequestParam LocalDate from,
            @Parameter(description = "Last day", example = "2026-12-31") @RequestParam LocalDate to) {
        return documents.markers(country, blankAsNull(body), from, to);
    }

    @GetMapping(
            value = {"/documents.csv", "/documents.xlsx"},
            produces = {TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @FilterParameters
    @Operation(summary = "The same documents as CSV, one row for each")
    @TableAnswer
    ResponseEntity<byte[]> documentsCsv(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = RecommendationsApi.NOTE) @RequestParam(defaultValue = "false") boolean note,
            WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        return answers.file(request, FileName.of("documents", filter), now -> {
            LocalDate day = days.of(now);
            return DocumentsCsv.documents(
                    byDocument.of(now, filter, day),
                    notes.of(note, "UN documents", now, filter, followed(day), METHOD));
        });
    }

    @GetMapping("/follow-up")
    @MomentParameters
    @Operation(
            summary = "How follow-ups stand on a day, and what each voice says of each paragraph",
            description =
                    "Of one document by its symbol, or of all that a filter by State and body leaves; newest document first. "
                            + "OVERDUE is said from the day on which the body listed it, or a confirmed date passed.")
    ResponseEntity<FollowUpAnswer> followUp(
            @Parameter(description = "UN symbol of the document", example = "CAT/C/TJK/CO/3")
                    @RequestParam(required = false)
                    String symbol,
            @Parameter(description = "State, as UHRI spells it", example = "Tajikistan") @RequestParam(required = false)
                    String country,
            @Parameter(description = "UN body under UHRI's short label", example = "CAT")
                    @RequestParam(required = false)
                    String body,
            WebRequest request) {
        return answers.of(request, now -> {
            LocalDate day = days.of(now);
            return new FollowUpAnswer(
                    day,
                    now.version().position(),
                    now.version().recordedOn(),
                    followed(now, symbol, country, body, day));
        });
    }

    @GetMapping(
            value = {"/follow-up.csv", "/follow-up.xlsx"},
            produces = {TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @MomentParameters
    @Operation(summary = "The same as CSV, one row for each recommendation under a follow-up paragraph")
    @TableAnswer
    ResponseEntity<byte[]> followUpCsv(
            @Parameter(description = "UN symbol of the document", example = "CAT/C/TJK/CO/3")
                    @RequestParam(required = false)
                    String symbol,
            @Parameter(description = "State, as UHRI spells it", example = "Tajikistan") @RequestParam(required = false)
                    String country,
            @Parameter(description = "UN body under UHRI's short label", example = "CAT")
                    @RequestParam(required = false)
                    String body,
            @Parameter(description = RecommendationsApi.NOTE) @RequestParam(defaultValue = "false") boolean note,
            WebRequest request) {
        String name = FileName.of("follow-up", body, country);
        return answers.file(request, name, now -> {
            LocalDate day = days.of(now);
            return DocumentsCsv.followUps(
                    followed(now, symbol, country, body, day),
                    notes.of(
                            note,
                            "Follow-up of UN documents",
                            now,
                            asked(now, symbol, country, body),
                            inWords(now, symbol, country, body),
                            followed(day),
                            METHOD));
        });
    }

    private List<FollowedDocument> followed(Snapshot now, String symbol, String country, String body, LocalDate day) {
        if (symbol == null || symbol.isBlank()) {
            return followUps.of(now, blankAsNull(country), blankAsNull(body), day);
        }
        Optional<UnDocument> one = documents.find(symbol.trim());
        return List.of(followUps.of(now, one.orElseThrow(() -> new UnknownDocument(symbol)), day));
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }

    private static String asked(Snapshot now, String symbol, String country, String body) {
        return Stream.of(
                        part("symbol", symbol),
                        part("country", country),
                        part("body", body),
                        now.moment().parts().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> part(String name, String value) {
        return Stream.ofNullable(blankAsNull(value))
                .map(said -> name + "=" + URLEncoder.encode(said, StandardCharsets.UTF_8));
    }

    private static String inWords(Snapshot now, String symbol, String country, String body) {
        List<String> parts = new ArrayList<>();
        Stream.of(said("document", symbol), said("State", country), said("body", body))
                .flatMap(part -> part)
                .forEach(parts::add);
        return String.join("; ", FilterInWords.moment(parts, now.moment()));
    }

    private static Stream<String> said(String name, String value) {
        return Stream.ofNullable(blankAsNull(value)).map(word -> name + ": " + word);
    }

    private static String followed(LocalDate day) {
        return "Follow-up as of: " + day;
    }
}
