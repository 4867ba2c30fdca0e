package org.tavsiya.web.desk.recommendation;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.HistoryEntry;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.web.recommendations.WhoRecorded;

/** Tells the page of a recommendation what it may show to colleagues alone. */
@Component
class RolesBesideFacts implements WhoRecorded {

    private final ShowRecommendation show;

    RolesBesideFacts(ShowRecommendation show) {
        this.show = show;
    }

    @Override
    public Map<Long, String> roles(Snapshot now, String recommendationId) {
        return show.show(now, recommendationId).history().stream()
                .filter(fact -> fact.role() != null)
                .collect(Collectors.toMap(HistoryEntry::version, HistoryEntry::role));
    }
}
