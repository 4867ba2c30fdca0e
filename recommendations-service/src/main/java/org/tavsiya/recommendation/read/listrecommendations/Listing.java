package org.tavsiya.recommendation.read.listrecommendations;

import java.util.List;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;

/**
 * A page of a list.
 *
 * @param total recommendations that match, on all pages
 * @param page 0-based
 * @param searched what became of the free text; null without one
 * @param dataVersion up to which event the register is shown; a recommendation's own version stands in its item
 */
public record Listing(
        List<PublicListItem> items,
        long total,
        int page,
        int size,
        Sort sort,
        RecommendationFilter filter,
        Searched searched,
        DataVersion dataVersion) {

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
