package org.tavsiya.web.brief;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.listrecommendations.Sort;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * Which few recommendations a reader with five minutes should know: by one rule that is printed beside them, and by nobody's choice. What
 * got worse comes first, then what the State calls done and the coalition does not, then what is not done at all, then what is done in
 * part; within each the newest.
 */
@Component
class WhatMatters {

    private static final int MOST = 5;

    /** Why it is among them; end of the key of its words. */
    enum Why {
        WORSE,
        CLAIMED,
        NOT,
        PARTLY
    }

    record Chosen(PublicListItem item, Why why) {}

    private final ListRecommendations lists;

    WhatMatters(ListRecommendations lists) {
        this.lists = lists;
    }

    List<Chosen> of(Snapshot now, RecommendationFilter filter) {
        Map<String, Chosen> chosen = new LinkedHashMap<>();
        for (Why why : Why.values()) {
            RecommendationFilter narrowed = narrowed(filter, why);
            if (narrowed != null && chosen.size() < MOST) {
                lists.list(now, narrowed, Sort.NEWEST, 0, MOST)
                        .items()
                        .forEach(item -> chosen.putIfAbsent(item.id(), new Chosen(item, why)));
            }
        }
        return chosen.values().stream().limit(MOST).toList();
    }

    /** Null where the reader's own filter leaves none of these. */
    private static RecommendationFilter narrowed(RecommendationFilter filter, Why why) {
        return switch (why) {
            case WORSE -> statuses(filter, Status.CONTRARY, Status.REGRESSED);
            case CLAIMED -> claimed(filter);
            case NOT -> statuses(filter, Status.NOT_IMPLEMENTED);
            case PARTLY -> statuses(filter, Status.PARTIALLY_IMPLEMENTED);
        };
    }

    private static RecommendationFilter claimed(RecommendationFilter filter) {
        List<String> claims = filter.effective(Dimension.CLAIM);
        RecommendationFilter judged = statuses(filter, Status.NOT_IMPLEMENTED, Status.PARTIALLY_IMPLEMENTED);
        return judged == null || !claims.isEmpty() && !claims.contains(Status.FULLY_IMPLEMENTED.name())
                ? null
                : judged.with(Dimension.CLAIM, Status.FULLY_IMPLEMENTED.name());
    }

    private static RecommendationFilter statuses(RecommendationFilter filter, Status... wanted) {
        List<String> asked = filter.effective(Dimension.STATUS);
        String[] left = Arrays.stream(wanted)
                .map(Status::name)
                .filter(status -> asked.isEmpty() || asked.contains(status))
                .toArray(String[]::new);
        return left.length == 0 ? null : filter.with(Dimension.STATUS, left);
    }
}
