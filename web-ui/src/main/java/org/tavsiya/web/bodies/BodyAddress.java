package org.tavsiya.web.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.web.site.FilterInAddress;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;

/**
 * Everything that stands in the address of these pages. Which body a page speaks of stands in its path and nowhere else.
 *
 * @param chosen the reader's own filter
 * @param body null on the page of all bodies
 */
record BodyAddress(Language language, RecommendationFilter chosen, String body) {

    /** A filter that the choice of a State must keep. */
    record Hidden(String name, String value) {}

    static BodyAddress read(Language language, String body, MultiValueMap<String, String> parameters) {
        RecommendationFilter chosen = FilterInAddress.read(parameters);
        if (body != null
                && !(chosen.values(Dimension.BODY).isEmpty()
                        && chosen.values(Dimension.FAMILY).isEmpty())) {
            throw new IllegalArgumentException("The page of a body takes no other body and no family.");
        }
        return new BodyAddress(language, chosen, body);
    }

    /** The reader's filter and this body: of all figures, lists and files of the page. */
    RecommendationFilter filter() {
        return of(chosen);
    }

    RecommendationFilter of(RecommendationFilter other) {
        return body == null ? other : other.with(Dimension.BODY, body);
    }

    String with(RecommendationFilter other) {
        return body == null ? Links.bodies(language, other) : Links.body(language, body, other);
    }

    String path() {
        return with(RecommendationFilter.ALL);
    }

    List<Hidden> hidden() {
        RecommendationFilter kept = chosen.with(Dimension.COUNTRY);
        List<Hidden> hidden = new ArrayList<>();
        kept.chosen()
                .forEach((dimension, values) -> values.forEach(v -> hidden.add(new Hidden(dimension.parameter(), v))));
        Stream.of(
                        new Hidden("yearFrom", text(kept.yearFrom())),
                        new Hidden("yearTo", text(kept.yearTo())),
                        new Hidden("q", kept.text()))
                .filter(h -> h.value() != null)
                .forEach(hidden::add);
        kept.moment().named().forEach((name, value) -> hidden.add(new Hidden(name, value)));
        return hidden;
    }

    private static String text(Integer year) {
        return year == null ? null : year.toString();
    }
}
