package org.tavsiya.report.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** The register as a report shows it: at its pin, and through the types of what anybody may read alone. */
@Component
public class ReportRegister {

    private final RowStore rows;
    private final ListRecommendations lists;

    ReportRegister(RowStore rows, ListRecommendations lists) {
        this.rows = rows;
        this.lists = lists;
    }

    /** @param now the same register at the moment of the request */
    public Snapshot at(Snapshot now, ReportDocument report) {
        return rows.of(now, new Moment(report.asOf(), report.dataVersion()));
    }

    /** By id; what the register does not hold at that moment is absent. */
    public Map<String, PublicListItem> items(Snapshot then, List<String> ids) {
        Map<String, PublicListItem> items = new LinkedHashMap<>();
        lists.these(then, ids).forEach(item -> items.put(item.id(), item));
        return items;
    }
}
