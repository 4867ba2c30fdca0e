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

    /** Numbers first, words once at the end: a register has a hundred thousand lists of themes and a hundred themes. */
    private Map<String, Integer> byLabel() {
        int none = 0;
        int[] byNumber = new int[column.labels().size()];
        for (int list = 0; list < byList.length; list++) {
            if (byList[list] > 0) {
                int[] values = column.valuesOf(list);
                none += values.length == 0 ? byList[list] : 0;
                for (int value : values) {
                    byNumber[value] += byList[list];
                }
            }
        }
        return named(byNumber, none);
    }

    private Map<String, Integer> named(int[] byNumber, int none) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int number = 0; number < byNumber.length; number++) {
            if (byNumber[number] > 0) {
                counts.put(column.labels().label(number), byNumber[number]);
            }
        }
        if (none > 0) {
            counts.merge(RecommendationFilter.NONE, none, Integer::sum);
        }
        return counts;
    }
}
