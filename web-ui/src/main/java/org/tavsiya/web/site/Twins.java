package org.tavsiya.web.site;

import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/** The same figures for programs and spreadsheets, with the reader's own filter. */
public record Twins(RecommendationFilter filter) {

    public String csv(String figure) {
        return Links.with("/api/v1/progress/" + figure + ".csv", filter);
    }

    public String json() {
        return Links.with("/api/v1/progress", filter);
    }

    /** Two pages to print; on paper, too, no filter at all is another thing than the home State's. */
    public String brief(String language, String format) {
        return Links.with(
                "/" + language + "/brief." + format,
                Home.namesNothing(filter) ? filter.with(Dimension.COUNTRY, RecommendationFilter.ANY) : filter);
    }

    /** OHCHR's list of a review, to hand in; null where the documents are of another body. */
    public String matrix(String symbol) {
        return filter.has(Dimension.BODY, "UPR")
                ? Links.with("/api/v1/upr-matrix.docx", filter.with(Dimension.SYMBOL, symbol))
                : null;
    }

    public String list(String format, String... more) {
        return Links.with("/api/v1/recommendations." + format, filter, more);
    }
}
