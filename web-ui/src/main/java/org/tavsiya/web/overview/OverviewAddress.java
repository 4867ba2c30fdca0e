package org.tavsiya.web.overview;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.web.site.FilterInAddress;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;

/**
 * Everything that stands in the address of an overview.
 *
 * @param whole the figures of which the reader asked to see every row
 */
record OverviewAddress(Language language, RecommendationFilter filter, Set<LongFigure> whole) {

    static OverviewAddress read(Language language, MultiValueMap<String, String> parameters) {
        Set<LongFigure> whole = EnumSet.noneOf(LongFigure.class);
        parameters.getOrDefault(LongFigure.PARAMETER, List.of()).stream()
                .filter(code -> !code.isBlank())
                .map(LongFigure::of)
                .forEach(whole::add);
        return new OverviewAddress(language, FilterInAddress.read(parameters), Collections.unmodifiableSet(whole));
    }

    boolean shows(LongFigure figure) {
        return whole.contains(figure);
    }

    String with(RecommendationFilter other) {
        return new OverviewAddress(language, other, whole).toString();
    }

    /** The same page with more of one figure, or less of it where it is whole already; the browser goes on at that figure. */
    String turned(LongFigure figure) {
        Set<LongFigure> turned = EnumSet.noneOf(LongFigure.class);
        turned.addAll(whole);
        if (!turned.remove(figure)) {
            turned.add(figure);
        }
        return new OverviewAddress(language, filter, turned) + "#" + figure.code();
    }

    @Override
    public String toString() {
        return Links.overview(
                language,
                filter,
                whole.stream().map(f -> LongFigure.PARAMETER + "=" + f.code()).toArray(String[]::new));
    }
}
