package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.SignedIn;
import org.tavsiya.bulk.BulkCounts;
import org.tavsiya.bulk.BulkItem;
import org.tavsiya.bulk.BulkRun;
import org.tavsiya.bulk.BulkRuns;
import org.tavsiya.bulk.BulkSelection;
import org.tavsiya.bulk.BulkState;
import org.tavsiya.bulk.Came;
import org.tavsiya.bulk.Foreseen;
import org.tavsiya.once.RequestKey;
import org.tavsiya.queue.WorkList;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.rules.Violation;

/** Never cached and never public: who does what to many. */
@RestController
@RequestMapping("/api/v1/bulk")
@Tag(
        name = "Bulk",
        description =
                "One thing said of many recommendations: a preview by the rules, which records nothing, then a run, and taking it "
                        + "back once. Needs the role of an analyst. Statuses that need two people are said of one at a time.")
@ApiResponse(responseCode = "200", description = "The run, or part of it")
@ApiResponse(responseCode = "404", description = "There is no such run")
@ApiResponse(
        responseCode = "409",
        description = "A rule refuses it (violations lists every rule broken, with its field)")
class BulkApi {

    private static final int MOST = 200;
    private static final int MOST_TICKED = 10_000;
    private static final String ITS_ID = "Id of the run";

    /**
     * @param ids certain recommendations; where it is left out, all that list and filter find are meant
     * @param filter by the parameters of the public list, for example {"body": ["CAT"]}
     */
    record OpenBody(
            @Schema(
                    example = "theme",
                    description =
                            "What is said: theme, no-theme, lifecycle, no-information, assignment, evidence, link")
            @NotBlank
            @Size(max = 64)
            String kind,

            @Schema(
                    example = "{\"theme\": \"Conditions of detention\", \"reason\": \"The paragraph speaks of it.\"}",
                    description = "The fields of what is said, as the call for one recommendation has them")
            Map<@NotBlank @Size(max = 40) String, @Size(max = 4000) String> asked,

            @Size(max = MOST_TICKED) List<@NotBlank @Size(max = 64) String> ids,

            @Schema(example = "untouched", description = "A list of work; absent, the public list") @Size(max = 40)
            String list,

            Map<@NotBlank @Size(max = 40) String, List<@Size(max = 300) String>> filter) {}

    record ReasonBody(
            @Schema(example = "The filter named the wrong body.", description = "Why it is taken back; said of each")
            @NotBlank
            @Size(max = 4000)
            String reason) {}

    /**
     * @param mine whether the caller asked for it
     * @param undoneBy id of the run that takes it back, or null
     * @param left what would be done and was not yet
     */
    record BulkInfo(
            String id,
            String kind,
            Map<String, String> asked,
            BulkSelection selection,
            BulkState state,
            boolean mine,
            boolean brokenOff,
            String why,
            int total,
            Map<Foreseen, Integer> foreseen,
            Map<Came, Integer> outcomes,
            int left,
            String undoes,
            String undoneBy,
            Instant openedAt,
            Instant startedAt,
            Instant endedAt) {}

    /** @param rules what refuses it */
    record BulkLine(
            String recommendationId,
            Long version,
            Foreseen foreseen,
            Came outcome,
            List<Violation> rules,
            Long versionAfter) {

        static BulkLine of(BulkItem item) {
            return new BulkLine(
                    item.recommendationId(),
                    item.version(),
                    item.foreseen(),
                    item.outcome(),
                    item.rules(),
                    item.versionAfter());
        }
    }

    private final BulkRuns runs;
    private final BulkActs acts;
    /** Always the present one: Spring hands in a stand-in for it. */
    private final HttpServletRequest request;

    BulkApi(BulkRuns runs, BulkActs acts, HttpServletRequest request) {
        this.runs = runs;
        this.acts = acts;
        this.request = request;
    }

    @GetMapping
    @Operation(summary = "The newest runs of all, at most 200")
    List<BulkInfo> list(@AuthenticationPrincipal SignedIn who) {
        return runs.newest(0, MOST).stream().map(run -> info(run, who)).toList();
    }

    @PostMapping
    @ApiResponse(responseCode = "202", description = "The preview, or how far it is; its address stands in Location")
    @Operation(
            summary = "Preview what would be said of many",
            description =
                    "Records nothing. What is wrong whichever recommendation it is about is refused at once; what only some refuse, "
                            + "the preview counts.")
    ResponseEntity<BulkInfo> open(@Valid @RequestBody OpenBody body, @AuthenticationPrincipal SignedIn who) {
        boolean ticked = body.ids() != null;
        WorkList list = list(body.list());
        RecommendationFilter filter = filter(body.filter());
        List<String> ids = ticked ? body.ids() : acts.found(list, filter, acts.now(), who);
        BulkRun run = acts.open(
                id(body, who),
                body.kind(),
                body.asked() == null ? Map.of() : body.asked(),
                new BulkSelection(body.list(), filter.query(), ticked),
                ids,
                who);
        return accepted(run, who);
    }

    static WorkList list(String path) {
        return path == null
                ? null
                : WorkList.of(path)
                        .orElseThrow(
                                () -> new IllegalArgumentException("There is no list of work called " + path + "."));
    }

    static RecommendationFilter filter(Map<String, List<String>> named) {
        if (named == null) {
            return RecommendationFilter.ALL;
        }
        named.keySet().stream()
                .filter(name -> !RecommendationFilter.PARAMETERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("The filter knows no " + name + ".");
                });
        return RecommendationFilter.of(named);
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far a run is")
    BulkInfo show(@Parameter(description = ITS_ID) @PathVariable String id, @AuthenticationPrincipal SignedIn who) {
        return info(runs.get(id), who);
    }

    @GetMapping("/{id}/recommendations")
    @Operation(summary = "Recommendations of a run, in its order, at most 200 from an offset")
    List<BulkLine> lines(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Parameter(description = "Those of which the preview says this; CHANGES where neither is named")
                    @RequestParam(required = false)
                    Foreseen foreseen,
            @Parameter(description = "Those of which this came") @RequestParam(required = false) Came outcome,
            @Parameter(description = "How many to leave out first") @RequestParam(defaultValue = "0") int offset) {
        if (offset < 0) {
            throw new IllegalArgumentException("offset starts at 0.");
        }
        String run = runs.get(id).id();
        List<BulkItem> items = outcome != null
                ? runs.came(run, outcome, offset, MOST)
                : runs.foreseen(run, foreseen == null ? Foreseen.CHANGES : foreseen, offset, MOST);
        return items.stream().map(BulkLine::of).toList();
    }

    @PostMapping("/{id}/start")
    @ApiResponse(responseCode = "202", description = "It runs, or has run")
    @Operation(summary = "Do what the preview showed; only who asked for it can")
    ResponseEntity<BulkInfo> start(
            @Parameter(description = ITS_ID) @PathVariable String id, @AuthenticationPrincipal SignedIn who) {
        return accepted(acts.start(id, who), who);
    }

    @PostMapping("/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ApiResponse(responseCode = "204", description = "It has stopped; a preview that was never begun is gone")
    @Operation(summary = "Stop it between two transactions; what was done stays. Its owner or a reviewer can")
    void cancel(@Parameter(description = ITS_ID) @PathVariable String id, @AuthenticationPrincipal SignedIn who) {
        runs.cancel(id, who.actor());
    }

    @PostMapping("/{id}/taking-back")
    @ApiResponse(responseCode = "202", description = "The preview of taking it back; its address stands in Location")
    @Operation(
            summary = "Preview taking a run back",
            description =
                    "A run of its own, to be started as any other. What somebody changed meanwhile is left and named.")
    ResponseEntity<BulkInfo> takeBack(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Valid @RequestBody ReasonBody body,
            @AuthenticationPrincipal SignedIn who) {
        return accepted(acts.takeBack(id(List.of(id, body), who), id, Map.of("reason", body.reason()), who), who);
    }

    /** The same request makes the same run. */
    private String id(Object content, SignedIn who) {
        String header = request.getHeader("Idempotency-Key");
        if (header == null) {
            return UUID.randomUUID().toString();
        }
        RequestKey key = RequestKey.of(who.actor().id(), header, content);
        return RecommendationId.named("bulk/" + key.accountId() + "/" + key.key() + "/" + key.hash());
    }

    private ResponseEntity<BulkInfo> accepted(BulkRun run, SignedIn who) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/bulk/" + run.id()))
                .body(info(run, who));
    }

    private BulkInfo info(BulkRun run, SignedIn who) {
        BulkCounts counts = runs.counts(run);
        return new BulkInfo(
                run.id(),
                run.kind(),
                run.asked(),
                run.selection(),
                run.state(),
                run.accountId().equals(who.actor().id()),
                runs.brokenOff(run),
                run.why(),
                counts.total(),
                counts.foreseen(),
                counts.outcomes(),
                counts.left(),
                run.undoes(),
                runs.undoing(run.id()).map(BulkRun::id).orElse(null),
                run.openedAt(),
                run.startedAt(),
                run.endedAt());
    }
}
