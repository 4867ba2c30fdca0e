package org.tavsiya.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tavsiya.progress.Progress.Line;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Column;
import org.tavsiya.recommendation.read.rows.Rows;

/** The bars of one dimension: one for each label that occurs, and one for what has none. */
final class Tallies {

    private final Column column;
    /** By label number; the last is that of rows without a label. */
    private final Tally[] tallies;

    Tallies(Rows rows, Dimension dimension) {
        column = rows.column(dimension);
        tallies = new Tally[column.labels().size() + 1];
    }

    void add(int row, Status status, int paragraph) {
        int[] values = column.values(row);
        if (values.length == 0) {
            tally(tallies.length - 1).add(status, paragraph);
        }
        for (int value : values) {
            tally(value).add(status, paragraph);
        }
    }

    private Tally tally(int number) {
        Tally tally = tallies[number];
        if (tally == null) {
            tally = new Tally();
            tallies[number] = tally;
        }
        return tally;
    }

    List<Line> lines(Comparator<Line> order) {
        List<Line> lines = new ArrayList<>();
        for (int number = 0; number < tallies.length; number++) {
            if (tallies[number] != null) {
                lines.add(new Line(
                        number == tallies.length - 1
                                ? RecommendationFilter.NONE
                                : column.labels().label(number),
                        tallies[number].counts()));
            }
        }
        lines.sort(order);
        return lines;
    }
}
