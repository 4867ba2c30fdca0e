package org.tavsiya.recommendation.read.listrecommendations;

import java.util.Arrays;
import java.util.function.Consumer;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** All that matches a filter, found and in order; the documents come piece by piece, so that a whole register needs no memory for it. */
public final class Matches {

    private static final int CHUNK = 500;

    private final ListItems items;
    private final Snapshot now;
    private final int[] rows;

    Matches(ListItems items, Snapshot now, int[] rows) {
        this.items = items;
        this.now = now;
        this.rows = rows;
    }

    public void each(Consumer<PublicListItem> consumer) {
        for (int from = 0; from < rows.length; from += CHUNK) {
            items.of(now, Arrays.copyOfRange(rows, from, Math.min(rows.length, from + CHUNK)))
                    .forEach(consumer);
        }
    }
}
