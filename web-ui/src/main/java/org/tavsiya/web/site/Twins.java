package org.tavsiya.web.site;

import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/** The same figures for programs and spreadsheets, with the reader's own filter. */
public record Twins(RecommendationFilter filter) {

    public String csv(String figure) {
        return Links.with("/api/v1/progress/" + figure + ".csv", filter);
    }

    public String json() {
        return Links.with("/api/v1/progress", filter);
    }

    public String list(String format, String... more) {
        return Links.with("/api/v1/recommendations." + format, filter, more);
    }
}
