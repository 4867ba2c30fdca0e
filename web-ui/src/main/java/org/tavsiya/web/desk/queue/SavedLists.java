package org.tavsiya.web.desk.queue;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.SavedFilterCounts;
import org.tavsiya.queue.WorkList;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** Saved filters as the desk shows them. */
@Component
public class SavedLists {

    /** @param href address of the list */
    public record Line(String id, String name, boolean shared, boolean mine, int count, String href) {}

    private static final String PUBLIC_LIST = "/desk/bulk/selection";

    private final SavedFilterCounts counts;

    SavedLists(SavedFilterCounts counts) {
        this.counts = counts;
    }

    public List<Line> of(SignedIn who, Snapshot now, String lang) {
        return counts.of(who, now).stream()
                .map(c -> new Line(
                        c.saved().id(),
                        c.saved().name(),
                        c.saved().shared(),
                        c.mine(),
                        c.count(),
                        page(lang, c.list(), c.filter())))
                .toList();
    }

    /** @param list null for the public list */
    static String page(String lang, WorkList list, RecommendationFilter filter) {
        return list == null ? page(lang, filter.query()) : new Origin(list, filter).page(lang);
    }

    private static String page(String lang, String query) {
        return "/" + lang + PUBLIC_LIST + (query.isEmpty() ? "" : "?" + query);
    }

    static void check(WorkList list, RecommendationFilter filter) {
        SavedFilterCounts.check(list, filter);
    }
}
