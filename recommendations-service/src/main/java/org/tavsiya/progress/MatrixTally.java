package org.tavsiya.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tavsiya.progress.Progress.Cell;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Column;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.vocabulary.Bodies;

/** Counts by body and theme. Place 0 of either side is that of rows without one. */
final class MatrixTally {

    private static final int[] NONE = {-1};

    private final Column bodies;
    private final Column themes;
    private final int width;
    private final int[] all;
    private final int[] assessed;

    MatrixTally(Rows rows) {
        bodies = rows.column(Dimension.BODY);
        themes = rows.column(Dimension.THEME);
        width = themes.labels().size() + 1;
        all = new int[(bodies.labels().size() + 1) * width];
        assessed = new int[all.length];
    }

    void add(int row, boolean isAssessed) {
        int line = (bodies.first(row) + 1) * width;
        int[] values = themes.values(row);
        for (int theme : values.length == 0 ? NONE : values) {
            all[line + theme + 1]++;
            assessed[line + theme + 1] += isAssessed ? 1 : 0;
        }
    }

    List<Cell> cells(Bodies known) {
        List<Cell> cells = new ArrayList<>();
        for (int place = 0; place < all.length; place++) {
            if (all[place] > 0) {
                cells.add(new Cell(
                        name(bodies, place / width - 1), name(themes, place % width - 1), all[place], assessed[place]));
            }
        }
        cells.sort(Comparator.comparingInt((Cell c) -> known.order(c.body()))
                .thenComparing(Cell::body)
                .thenComparing(Cell::theme));
        return cells;
    }

    private static String name(Column column, int number) {
        return number < 0 ? RecommendationFilter.NONE : column.labels().label(number);
    }
}
