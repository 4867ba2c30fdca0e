package org.tavsiya.web.overview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.web.site.FilterInAddress;
import org.tavsiya.web.site.Home;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;

/**
 * Everything that stands in the address of an overview. One that names no filter is the home State's; the whole register is
 * {@code country=any} there.
 *
 * @param filter never empty where there is a home State
 * @param whole the figures of which the reader asked to see every row
 * @param lengths null where the reader did not say
 * @param homeState null where there is none
 */
record OverviewAddress(
        Language language, RecommendationFilter filter, Set<LongFigure> whole, Lengths lengths, String homeState) {

    OverviewAddress {
        filter = Home.namesNothing(filter) && homeState != null
                ? filter.with(Dimension.COUNTRY, RecommendationFilter.ANY)
                : filter;
    }

    static OverviewAddress read(Language language, MultiValueMap<String, String> parameters, String homeState) {
        Set<LongFigure> whole = EnumSet.noneOf(LongFigure.class);
        parameters.getOrDefault(LongFigure.PARAMETER, List.of()).stream()
                .filter(code -> !code.isBlank())
                .map(LongFigure::of)
                .forEach(whole::add);
        RecommendationFilter named = FilterInAddress.read(parameters);
        return new OverviewAddress(
                language,
                Home.namesNothing(named) && homeState != null ? named.with(Dimension.COUNTRY, homeState) : named,
                Collections.unmodifiableSet(whole),
                Lengths.of(parameters.get(Lengths.PARAMETER)),
                homeState);
    }

    /** What is counted, and what other pages are asked for. */
    RecommendationFilter counted() {
        return Home.counted(filter);
    }

    boolean shows(LongFigure figure) {
        return whole.contains(figure);
    }

    String with(RecommendationFilter other) {
        return new OverviewAddress(language, other, whole, lengths, homeState).toString();
    }

    /** The same page with more of one figure, or less of it where it is whole already; the browser goes on at that figure. */
    String turned(LongFigure figure) {
        Set<LongFigure> turned = EnumSet.noneOf(LongFigure.class);
        turned.addAll(whole);
        if (!turned.remove(figure)) {
            turned.add(figure);
        }
        return new OverviewAddress(language, filter, turned, lengths, homeState) + "#" + figure.code();
    }

    /** The same page with bars of other lengths; the browser goes on at the figure where that was asked for. */
    String with(Lengths other, LongFigure at) {
        return new OverviewAddress(language, filter, whole, other, homeState) + "#" + at.code();
    }

    /** What the address says beside its filter. */
    List<String[]> beside() {
        List<String[]> beside = new ArrayList<>();
        whole.forEach(f -> beside.add(new String[] {LongFigure.PARAMETER, f.code()}));
        if (lengths != null) {
            beside.add(new String[] {Lengths.PARAMETER, lengths.code()});
        }
        return beside;
    }

    /** With the State named, or that there is none: whose front page the bare address is may change. */
    String named() {
        return "/" + language.code() + query();
    }

    /** What asks for the same figures, with its question mark. */
    String query() {
        return Links.with(
                "",
                Home.namesNothing(filter) ? filter.with(Dimension.COUNTRY, RecommendationFilter.ANY) : filter,
                besides());
    }

    private String[] besides() {
        return beside().stream().map(b -> b[0] + "=" + b[1]).toArray(String[]::new);
    }

    @Override
    public String toString() {
        RecommendationFilter rest = filter.with(Dimension.COUNTRY);
        boolean own = homeState != null && homeState.equals(filter.country()) && Home.namesNothing(rest);
        return Links.overview(language, own ? rest : filter, besides());
    }
}
