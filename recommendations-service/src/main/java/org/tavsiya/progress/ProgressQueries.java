package org.tavsiya.progress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.search.TextMatches;
import org.tavsiya.vocabulary.Bodies;

/** Answers "how far is it", for any filter: from the figures counted beforehand for a State or the world, else by counting the rows. */
@Component
public class ProgressQueries {

    /** Answers that are kept: the world, the States and filters people look at now. */
    private static final int KEPT = 200;

    /** @param mark of the snapshot that it was counted from */
    private record Kept(String mark, Progress progress) {}

    private final TextMatches texts;
    private final Bodies bodies;
    private final ProgressViews views;
    private final Map<String, Kept> kept =
            Collections.synchronizedMap(new LinkedHashMap<String, Kept>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
                    return size() > KEPT;
                }
            });

    ProgressQueries(TextMatches texts, Bodies bodies, ProgressViews views) {
        this.texts = texts;
        this.bodies = bodies;
        this.views = views;
    }

    public Progress progress(Snapshot now, RecommendationFilter filter) {
        Kept known = kept.get(filter.query());
        if (known != null && known.mark().equals(now.mark())) {
            return known.progress();
        }
        Progress progress = views.find(now, filter).orElseGet(() -> calculate(now, filter));
        kept.put(filter.query(), new Kept(now.mark(), progress));
        return progress;
    }

    private Progress calculate(Snapshot now, RecommendationFilter filter) {
        return Calculation.of(now.rows(), bodies, new RowFilter(filter, now.rows(), texts.of(now, filter)), filter);
    }
}
