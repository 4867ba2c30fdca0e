package org.tavsiya.recommendation.read.listrecommendations;

import java.util.List;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;

/**
 * A page of a list.
 *
 * @param total recommendations that match, on all pages
 * @param page 0-based
 */
public record Listing(List<ListItem> items, long total, int page, int size, Sort sort, RecommendationFilter filter, DataVersion version) {

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
