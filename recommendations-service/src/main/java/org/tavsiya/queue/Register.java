package org.tavsiya.queue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.tavsiya.recommendation.Staleness;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** The lists that the register itself makes, whoever looks. */
final class Register {

    private final Rows rows;
    private final RowFilter filter;
    private final long outOfDate;
    private final int untouched;

    /** @param filter narrows; of its status nothing is asked, the list says it */
    Register(Snapshot now, RecommendationFilter filter) {
        this.rows = now.rows();
        this.filter = new RowFilter(filter.with(Dimension.STATUS, RecommendationFilter.ANY), rows, null);
        LocalDate day = now.day();
        this.outOfDate =
                day == null ? Long.MIN_VALUE : day.minusMonths(Staleness.MONTHS).toEpochDay();
        this.untouched = rows.column(Dimension.STATUS).labels().find(Status.NOT_ASSESSED.name());
    }

    boolean passes(int row) {
        return row >= 0 && filter.matches(row);
    }

    Map<WorkList, Integer> counts() {
        int[] counts = new int[WorkList.values().length];
        for (int row : filter.candidates()) {
            if (filter.matches(row)) {
                for (WorkList list : WorkList.values()) {
                    if (!list.personal() && holds(list, row)) {
                        counts[list.ordinal()]++;
                    }
                }
            }
        }
        Map<WorkList, Integer> named = new EnumMap<>(WorkList.class);
        for (WorkList list : WorkList.values()) {
            if (!list.personal()) {
                named.put(list, counts[list.ordinal()]);
            }
        }
        return named;
    }

    /** In the usual order of lists. */
    int[] rows(WorkList list) {
        return rows.inDefaultOrder(Arrays.stream(filter.candidates())
                .filter(row -> filter.matches(row) && holds(list, row))
                .toArray());
    }

    private boolean holds(WorkList list, int row) {
        boolean assessed = rows.column(Dimension.STATUS).first(row) != untouched;
        return switch (list) {
            case UNTOUCHED -> !assessed;
            case OUT_OF_DATE -> assessed && rows.assessedDay(row) < outOfDate;
            case REVISED -> assessed && rows.revised(row) > rows.lastSaid(row, Dimension.STATUS);
            case GRADED -> later(row, Dimension.GRADE);
            case CLAIMED -> later(row, Dimension.CLAIM);
            default -> false;
        };
    }

    private boolean later(int row, Dimension voice) {
        long said = rows.lastSaid(row, voice);
        return said >= 0 && said > rows.lastSaid(row, Dimension.STATUS);
    }
}
