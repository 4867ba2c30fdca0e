package org.tavsiya.web.overview;

import java.util.List;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/**
 * What the overview says in words, for whoever says it elsewhere.
 *
 * @param filter that its figures count
 * @param lead what and whom it is about
 * @param figures each with what it counts and what it is out of
 * @param index null where nothing is assessed
 * @param filterWords the filter in words
 * @param address under which the same numbers stand for ever
 */
public record SpokenOverview(
        String title,
        RecommendationFilter filter,
        String lead,
        List<SpokenFigure> figures,
        String index,
        String gap,
        String filterWords,
        String method,
        String address) {

    public record SpokenFigure(String label, String figure, String base) {}
}
