package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.SignedIn;
import org.tavsiya.queue.WorkList;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.saved.SavedFilter;
import org.tavsiya.saved.SavedFilters;

/** Never cached and never public. */
@RestController
@RequestMapping("/api/v1/saved-filters")
@Tag(
        name = "Saved filters",
        description = "Lists under names, one's own or shared with the coalition. Needs the role of an analyst.")
@ApiResponse(responseCode = "200", description = "Saved filters, each with how many recommendations it finds now")
@ApiResponse(responseCode = "404", description = "There is no such filter that the caller may see")
@ApiResponse(responseCode = "409", description = "A rule refuses it, for example because the name is taken")
class SavedFiltersApi {

    private static final String ITS_ID = "Id of the saved filter";

    /** @param list path of a list of work, or null */
    record FilterInfo(
            String id,
            String name,
            boolean shared,
            boolean mine,
            String list,
            Map<String, List<String>> filter,
            int count) {}

    record SaveBody(
            @Schema(example = "CAT, untouched since 2018") @NotBlank @Size(max = 100)
            String name,

            @Schema(description = "Whether all who work here see it")
            boolean shared,

            @Schema(example = "untouched", description = "A list of work; absent, the public list") @Size(max = 40)
            String list,

            @Schema(description = "By the parameters of the public list, for example {\"body\": [\"CAT\"]}")
            Map<@NotBlank @Size(max = 40) String, List<@Size(max = 300) String>> filter) {}

    record NameBody(@NotBlank @Size(max = 100) String name, boolean shared) {}

    private final SavedFilters filters;
    private final SavedFilterCounts counts;
    private final RowStore rows;

    SavedFiltersApi(SavedFilters filters, SavedFilterCounts counts, RowStore rows) {
        this.filters = filters;
        this.counts = counts;
        this.rows = rows;
    }

    @GetMapping
    @Operation(summary = "One's own and those of the coalition, by name")
    List<FilterInfo> list(@AuthenticationPrincipal SignedIn who) {
        return counts.of(who, rows.snapshot()).stream()
                .map(SavedFiltersApi::info)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @ApiResponse(responseCode = "201", description = "It is kept")
    @Operation(summary = "Keep a list under a name")
    FilterInfo save(@Valid @RequestBody SaveBody body, @AuthenticationPrincipal SignedIn who) {
        WorkList list = BulkApi.list(body.list());
        RecommendationFilter filter = BulkApi.filter(body.filter());
        SavedFilterCounts.check(list, filter);
        return shown(filters.save(body.name(), body.shared(), body.list(), filter.query(), who.actor()), who);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Rename one's own, share it or take it back")
    FilterInfo change(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Valid @RequestBody NameBody body,
            @AuthenticationPrincipal SignedIn who) {
        return shown(filters.change(id, body.name(), body.shared(), who.actor()), who);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ApiResponse(responseCode = "204", description = "It is gone")
    @Operation(summary = "Delete one's own; an administrator any that is shared")
    void delete(@Parameter(description = ITS_ID) @PathVariable String id, @AuthenticationPrincipal SignedIn who) {
        filters.delete(id, who.actor());
    }

    private FilterInfo shown(SavedFilter saved, SignedIn who) {
        return info(counts.counted(saved, who, rows.snapshot()));
    }

    private static FilterInfo info(SavedFilterCounts.Counted c) {
        return new FilterInfo(
                c.saved().id(),
                c.saved().name(),
                c.saved().shared(),
                c.mine(),
                c.saved().list(),
                c.parameters(),
                c.count());
    }
}
