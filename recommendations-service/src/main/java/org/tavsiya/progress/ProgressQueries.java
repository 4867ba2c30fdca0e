package org.tavsiya.progress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.TextMatches;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;
import org.tavsiya.vocabulary.Bodies;

/** Answers "how far is it", for any filter: from the figures counted beforehand for a State or the world, else by counting the rows. */
@Component
public class ProgressQueries {

    /** Answers of one data version that are kept: the world, the States and filters people look at now. */
    private static final int KEPT = 200;

    private final RowStore store;
    private final TextMatches texts;
    private final Bodies bodies;
    private final ProgressViews views;
    private final Map<String, Progress> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Progress> eldest) {
            return size() > KEPT;
        }
    });

    ProgressQueries(RowStore store, TextMatches texts, Bodies bodies, ProgressViews views) {
        this.store = store;
        this.texts = texts;
        this.bodies = bodies;
        this.views = views;
    }

    public Progress progress(RecommendationFilter filter) {
        DataVersion version = store.version();
        Progress known = kept.get(filter.query());
        if (known != null && known.dataVersion() == version.position()) {
            return known;
        }
        Progress progress = views.find(filter, version).orElseGet(() -> calculate(store.rows(), filter));
        kept.put(filter.query(), progress);
        return progress;
    }

    private Progress calculate(Rows rows, RecommendationFilter filter) {
        return Calculation.of(rows, bodies, new RowFilter(filter, rows, texts.of(filter)), filter);
    }
}
