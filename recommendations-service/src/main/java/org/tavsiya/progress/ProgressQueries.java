package org.tavsiya.progress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Row;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.TextMatches;
import org.tavsiya.vocabulary.Bodies;

/** Answers "how far is it", for any filter. */
@Component
public class ProgressQueries {

    /** Answers of one data version that are kept: the world, the States and filters people look at now. */
    private static final int KEPT = 200;

    private final RowStore store;
    private final TextMatches texts;
    private final Bodies bodies;
    private final Map<String, Progress> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Progress> eldest) {
            return size() > KEPT;
        }
    });

    ProgressQueries(RowStore store, TextMatches texts, Bodies bodies) {
        this.store = store;
        this.texts = texts;
        this.bodies = bodies;
    }

    public Progress progress(RecommendationFilter filter) {
        Rows rows = store.rows();
        Progress known = kept.get(filter.query());
        if (known != null && known.dataVersion() == rows.version().position()) {
            return known;
        }
        Progress progress = calculate(rows, filter);
        kept.put(filter.query(), progress);
        return progress;
    }

    Progress calculate(Rows rows, RecommendationFilter filter) {
        Set<String> matches = texts.of(filter);
        RowFilter test = new RowFilter(filter, rows.words(), matches);
        Calculation calculation = new Calculation(rows, bodies);
        for (Row row : rows.all()) {
            if (test.matches(row)) {
                calculation.add(row);
            }
        }
        return calculation.result(filter);
    }
}
