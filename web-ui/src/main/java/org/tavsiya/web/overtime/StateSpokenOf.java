package org.tavsiya.web.overtime;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** Of which State a filter speaks: the one that it names, or the only one that it finds. */
@Component
class StateSpokenOf {

    private final ListRecommendations lists;

    StateSpokenOf(ListRecommendations lists) {
        this.lists = lists;
    }

    /** As the data spells it; null where there are several. */
    String of(Snapshot now, RecommendationFilter filter) {
        if (filter.country() != null) {
            return filter.country();
        }
        Set<String> found = lists.states(now, filter);
        return found.size() == 1 && filter.effective(Dimension.COUNTRY).isEmpty()
                ? found.iterator().next()
                : null;
    }
}
