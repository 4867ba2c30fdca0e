package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tavsiya.document.read.CompareCycles;
import org.tavsiya.document.read.CycleComparison;
import org.tavsiya.document.read.CycleComparison.Outcome;
import org.tavsiya.document.read.CycleComparison.Pair;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** What became of the recommendations of one document in a later one. */
@RestController
@RequestMapping("/api/v1/progress")
@Tag(name = "Progress")
class CyclesApi {

    private static final String OLDER = "Symbol of the earlier document";
    private static final String NEWER = "Symbol of the later document, of the same body and State";

    private static final String[] HEADER = {
        "fate",
        "outcome",
        "link",
        "older_id",
        "older_symbol",
        "older_paragraph",
        "older_status",
        "newer_id",
        "newer_symbol",
        "newer_paragraph",
        "newer_status",
        "older_text",
        "newer_text"
    };

    private final CompareCycles cycles;
    private final ListRecommendations lists;
    private final PublicAnswers answers;
    private final FileNotes notes;

    CyclesApi(CompareCycles cycles, ListRecommendations lists, PublicAnswers answers, FileNotes notes) {
        this.notes = notes;
        this.cycles = cycles;
        this.lists = lists;
        this.answers = answers;
    }

    /** @param items those made again, pair by pair, then those not taken up again, then those that are new */
    record ComparedCycles(CycleComparison comparison, List<Item> items) {}

    enum Fate {
        AGAIN,
        NOT_AGAIN,
        NEW
    }

    /**
     * @param outcome of a pair: how the newer stands beside the older; else null
     * @param kind of the link of a pair; else null
     * @param older null for what is new
     * @param newer null for what was not taken up again
     */
    @Schema(name = "CycleItem")
    record Item(Fate fate, Outcome outcome, String kind, Asked older, Asked newer) {}

    @Schema(name = "CycleRecommendation")
    record Asked(String id, String symbol, String paragraph, Integer part, String status, String text) {

        static Asked of(PublicListItem item) {
            return item == null
                    ? null
                    : new Asked(item.id(), item.symbol(), item.paragraph(), item.part(), item.status(), item.text());
        }
    }

    @GetMapping("/cycles.json")
    @FilterParameters
    @Operation(
            summary = "Two documents of one body on one State: what was recommended again, what was not, what is new",
            description =
                    "Replaced recommendations are counted where lifecycle says nothing. Filters by body, family and symbol have no effect.")
    ResponseEntity<ComparedCycles> cycles(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = OLDER, example = "CAT/C/TJK/CO/2") @RequestParam String older,
            @Parameter(description = NEWER, example = "CAT/C/TJK/CO/3") @RequestParam String newer,
            WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        return answers.of(request, now -> {
            CycleComparison c = cycles.compare(now, filter, older, newer);
            return new ComparedCycles(c, items(now, c));
        });
    }

    @GetMapping(
            value = {"/cycles.csv", "/cycles.xlsx"},
            produces = {TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @FilterParameters
    @Operation(summary = "The same as CSV, one row for each pair and for each that stands alone")
    @TableAnswer
    ResponseEntity<byte[]> cyclesCsv(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(description = OLDER, example = "CAT/C/TJK/CO/2") @RequestParam String older,
            @Parameter(description = NEWER, example = "CAT/C/TJK/CO/3") @RequestParam String newer,
            @Parameter(description = RecommendationsApi.NOTE) @RequestParam(defaultValue = "false") boolean note,
            WebRequest request) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        return answers.file(request, "cycles", now -> {
            CycleComparison c = cycles.compare(now, filter, older, newer);
            return new FileTable(
                    notes.of(note, "What was recommended again", now, filter, "Compared: " + older + " with " + newer),
                    HEADER,
                    csv -> items(now, c).forEach(item -> csv.row(cells(item))));
        });
    }

    private static Object[] cells(Item item) {
        Asked none = new Asked(null, null, null, null, null, null);
        Asked older = item.older() == null ? none : item.older();
        Asked newer = item.newer() == null ? none : item.newer();
        return new Object[] {
            item.fate(),
            item.outcome(),
            item.kind(),
            older.id(),
            older.symbol(),
            older.paragraph(),
            older.status(),
            newer.id(),
            newer.symbol(),
            newer.paragraph(),
            newer.status(),
            older.text(),
            newer.text()
        };
    }

    private List<Item> items(Snapshot now, CycleComparison c) {
        Map<String, Asked> told = new HashMap<>();
        List<String> ids = Stream.of(
                        c.pairs().stream().flatMap(pair -> Stream.of(pair.olderId(), pair.newerId())),
                        c.notAgain().stream(),
                        c.onlyNewer().stream())
                .flatMap(some -> some)
                .distinct()
                .toList();
        lists.these(now, ids).forEach(item -> told.put(item.id(), Asked.of(item)));
        List<Item> items = new ArrayList<>();
        for (Pair pair : c.pairs()) {
            items.add(new Item(
                    Fate.AGAIN, pair.outcome(), pair.kind(), told.get(pair.olderId()), told.get(pair.newerId())));
        }
        c.notAgain().forEach(id -> items.add(new Item(Fate.NOT_AGAIN, null, null, told.get(id), null)));
        c.onlyNewer().forEach(id -> items.add(new Item(Fate.NEW, null, null, null, told.get(id))));
        return items;
    }
}
