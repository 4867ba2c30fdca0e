package org.tavsiya.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tavsiya.account.SignedIn;
import org.tavsiya.queue.Queues;
import org.tavsiya.queue.WorkList;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.saved.SavedFilter;
import org.tavsiya.saved.SavedFilters;

/** Saved filters with how many recommendations each finds now, all counted from one snapshot. */
@Component
public class SavedFilterCounts {

    /** @param list null for the public list */
    public record Counted(SavedFilter saved, WorkList list, RecommendationFilter filter, int count, boolean mine) {

        /** The filter by its parameters, as addresses name them. */
        Map<String, List<String>> parameters() {
            return parametersOf(saved.query());
        }
    }

    private final SavedFilters filters;
    private final Queues queues;
    private final ListRecommendations lists;

    SavedFilterCounts(SavedFilters filters, Queues queues, ListRecommendations lists) {
        this.filters = filters;
        this.queues = queues;
        this.lists = lists;
    }

    public List<Counted> of(SignedIn who, Snapshot now) {
        return filters.seenBy(who.actor()).stream()
                .map(saved -> counted(saved, who, now))
                .toList();
    }

    Counted counted(SavedFilter saved, SignedIn who, Snapshot now) {
        WorkList list = saved.list() == null ? null : WorkList.of(saved.list()).orElse(null);
        RecommendationFilter filter = read(saved.query());
        // As everywhere: "any" names no State.
        RecommendationFilter asked =
                filter.has(Dimension.COUNTRY, RecommendationFilter.ANY) ? filter.with(Dimension.COUNTRY) : filter;
        int count = list == null
                ? lists.count(now, asked)
                : queues.part(list, who, now, asked, 0, 0).total();
        return new Counted(
                saved, list, filter, count, saved.accountId().equals(who.actor().id()));
    }

    /** What can be kept: a filter of now; a list of work knows no words. */
    public static void check(WorkList list, RecommendationFilter filter) {
        if (!filter.moment().isNow() || list != null && filter.text() != null) {
            throw new IllegalArgumentException(
                    "A saved filter shows what is there now: no asOf, no at; a list of work knows no q.");
        }
    }

    private static RecommendationFilter read(String query) {
        return RecommendationFilter.of(parametersOf(query));
    }

    private static Map<String, List<String>> parametersOf(String query) {
        Map<String, List<String>> parameters = new TreeMap<>();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> parameters.put(
                        name, values.stream().map(SavedFilterCounts::decoded).toList()));
        return parameters;
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value == null ? "" : value, StandardCharsets.UTF_8);
    }
}
