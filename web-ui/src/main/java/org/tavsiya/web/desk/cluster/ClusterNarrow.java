package org.tavsiya.web.desk.cluster;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.site.FilterForm;
import org.tavsiya.web.site.Home;
import org.tavsiya.web.site.Wording;

/** Of which State, body and year clusters are looked at. Who names no State works on the coalition's own. */
@Component
class ClusterNarrow {

    private static final List<Dimension> FIELDS = List.of(Dimension.COUNTRY, Dimension.BODY, Dimension.YEAR);

    private final Home home;
    private final ListRecommendations lists;

    ClusterNarrow(Home home, ListRecommendations lists) {
        this.home = home;
        this.lists = lists;
    }

    RecommendationFilter read(MultiValueMap<String, String> parameters, Snapshot now) {
        RecommendationFilter filter = RecommendationFilter.ALL;
        for (Dimension dimension : FIELDS) {
            String value = parameters.getFirst(dimension.parameter());
            if (value != null && !value.isBlank()) {
                filter = filter.with(dimension, value.trim());
            }
        }
        return parameters.containsKey(Dimension.COUNTRY.parameter())
                ? filter
                : home.state(now).map(filterOf(filter)).orElse(filter);
    }

    private static java.util.function.Function<String, RecommendationFilter> filterOf(RecommendationFilter filter) {
        return state -> filter.with(Dimension.COUNTRY, state);
    }

    /** The State; null where all are looked at. */
    static String country(RecommendationFilter filter) {
        return filter.values(Dimension.COUNTRY).stream().findFirst().orElse(null);
    }

    /** Whether any of these is of the body and the year. */
    static boolean touches(Collection<String> ids, RecommendationFilter filter, Snapshot now) {
        if (filter.values(Dimension.BODY).isEmpty()
                && filter.values(Dimension.YEAR).isEmpty()) {
            return true;
        }
        RowFilter rows =
                new RowFilter(Home.counted(filter.with(Dimension.STATUS, RecommendationFilter.ANY)), now.rows(), null);
        return ids.stream().mapToInt(now.rows()::row).anyMatch(row -> row >= 0 && rows.matches(row));
    }

    void fill(RecommendationFilter filter, Snapshot now, Wording w, Model model) {
        model.addAttribute("form", FilterForm.of(filter, lists.choices(now, Home.counted(filter), FIELDS), w));
        model.addAttribute("narrowed", filter.chosen().keySet().stream().anyMatch(d -> d != Dimension.COUNTRY));
        model.addAttribute("query", filter.query());
    }
}
