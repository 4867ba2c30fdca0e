package org.tavsiya.web.desk.home;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tavsiya.coalition.read.open.ReadCoalition;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.Facet;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** A register that is nearly all of one State suggests it as home State, whatever stray records it holds; an administrator confirms. */
@Component
class SuggestedState {

    private static final double NEARLY_ALL = 0.9;
    private static final RecommendationFilter EVERYTHING = RecommendationFilter.ALL
            .with(Dimension.TYPE, RecommendationFilter.ANY)
            .with(Dimension.LIFECYCLE, RecommendationFilter.ANY);

    private final ReadCoalition coalition;
    private final ListRecommendations lists;

    SuggestedState(ReadCoalition coalition, ListRecommendations lists) {
        this.coalition = coalition;
        this.lists = lists;
    }

    /** Empty where a home State is chosen or set, or where the register speaks of several. */
    Optional<String> of(Snapshot now) {
        if (coalition.present().homeState() != null) {
            return Optional.empty();
        }
        List<Facet.Value> states =
                lists.facet(now, EVERYTHING, Dimension.COUNTRY).values();
        return states.stream()
                .filter(state -> !RecommendationFilter.NONE.equals(state.value()))
                .max(Comparator.comparingInt(Facet.Value::count))
                .filter(state -> state.count() >= NEARLY_ALL * now.rows().size())
                .map(Facet.Value::value);
    }
}
