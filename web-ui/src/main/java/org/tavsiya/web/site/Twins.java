package org.tavsiya.web.site;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/** The same figures for programs and spreadsheets, with the reader's own filter. */
public record Twins(RecommendationFilter filter) {

    private static final Set<String> ARTICLES = Set.of("CAT", "CCPR", "CEDAW", "CESCR", "CRC");

    private static final Pattern MANDATE = Pattern.compile("(?:SR|WG|IE) ");

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

    /** The Special Rapporteur's table on a visit, to hand in; null where the documents are not a mandate's. */
    public String followUpTable(String symbol, String language, String format) {
        List<String> bodies = filter.values(Dimension.BODY);
        return bodies.size() == 1 && MANDATE.matcher(bodies.get(0)).lookingAt()
                ? Links.with(
                        "/api/v1/follow-up-table." + format,
                        RecommendationFilter.ALL.on(filter.moment()).with(Dimension.SYMBOL, symbol),
                        "lang=" + language)
                : null;
    }

    /** What the committee recommended to the State before, by article; null where no articles of its are known, or no State is meant. */
    public String previous(String language) {
        return filter.country() != null
                        && filter.values(Dimension.BODY).size() == 1
                        && ARTICLES.contains(filter.values(Dimension.BODY).get(0))
                ? Links.with("/api/v1/previous-recommendations.docx", filter, "lang=" + language)
                : null;
    }

    public String list(String format, String... more) {
        return Links.with("/api/v1/recommendations." + format, filter, more);
    }
}
