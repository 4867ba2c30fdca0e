package org.tavsiya.web.desk.queue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.account.SignedIn;
import org.tavsiya.queue.Queues;
import org.tavsiya.queue.WorkList;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.site.Home;

/** All lists beside each other, with how long each is. */
@Component
public class Work {

    /** @param href its page under the same filter */
    public record Tab(WorkList list, int count, String href, boolean current) {}

    private final Queues queues;
    private final Home home;

    Work(Queues queues, Home home) {
        this.queues = queues;
        this.home = home;
    }

    List<Tab> tabs(WorkList current, RecommendationFilter filter, SignedIn who, Snapshot now, String lang) {
        Map<WorkList, Tab> tabs = new EnumMap<>(WorkList.class);
        queues.counts(who, now, Home.counted(filter))
                .forEach((list, count) ->
                        tabs.put(list, new Tab(list, count, new Origin(list, filter).page(lang), list == current)));
        return List.copyOf(tabs.values());
    }

    /** Those of the coalition's own State. */
    public List<Tab> ofHome(SignedIn who, Snapshot now, String lang) {
        RecommendationFilter filter = home.state(now)
                .map(state -> RecommendationFilter.ALL.with(Dimension.COUNTRY, state))
                .orElse(RecommendationFilter.ALL);
        return tabs(null, filter, who, now, lang);
    }
}
