package org.tavsiya.recommendation.read.listrecommendations;

import java.util.Map;
import java.util.TreeMap;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Column;

/** Counts the values of one dimension: first how often each list of values occurs, then what that means for each value. */
final class FacetCount {

    private final Column column;
    private final int[] byList;

    private FacetCount(Column column) {
        this.column = column;
        this.byList = new int[column.lists()];
    }

    static Map<String, Integer> of(Column column, int[] matching, int[] onlyFailing) {
        FacetCount count = new FacetCount(column);
        count.add(matching);
        count.add(onlyFailing);
        return count.byLabel();
    }

    private void add(int[] rows) {
        for (int row : rows) {
            byList[column.list(row)]++;
        }
    }

    private Map<String, Integer> byLabel() {
        Map<String, Integer> counts = new TreeMap<>();
        for (int list = 0; list < byList.length; list++) {
            if (byList[list] > 0) {
                int[] values = column.valuesOf(list);
                if (values.length == 0) {
                    counts.merge(RecommendationFilter.NONE, byList[list], Integer::sum);
                }
                for (int value : values) {
                    counts.merge(column.labels().label(value), byList[list], Integer::sum);
                }
            }
        }
        return counts;
    }
}
