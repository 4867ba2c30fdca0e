package org.tavsiya.report.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.recommendation.read.open.ReadRecommendation;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** The register as a report shows it: at its pin, and through the types of what anybody may read alone. */
@Component
public class ReportRegister {

    private final RowStore rows;
    private final ListRecommendations lists;
    private final ReadRecommendation read;

    ReportRegister(RowStore rows, ListRecommendations lists, ReadRecommendation read) {
        this.rows = rows;
        this.lists = lists;
        this.read = read;
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

    /**
     * What each says in full, by id. All at once: a report holds a hundred and more.
     *
     * @param ids of those that the register holds at that moment; refuses as {@link ReadRecommendation} does where it does not
     */
    public Map<String, PublicRecommendation> recommendations(Snapshot then, Collection<String> ids) {
        return read.read(then, ids);
    }
}
