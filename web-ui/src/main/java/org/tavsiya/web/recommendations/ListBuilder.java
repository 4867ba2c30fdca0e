package org.tavsiya.web.recommendations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.Facet;
import org.tavsiya.recommendation.read.listrecommendations.Listing;
import org.tavsiya.recommendation.read.listrecommendations.Searched;
import org.tavsiya.recommendation.read.listrecommendations.Sort;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.web.recommendations.ListPage.Choice;
import org.tavsiya.web.recommendations.ListPage.Group;
import org.tavsiya.web.recommendations.ListPage.Item;
import org.tavsiya.web.recommendations.ListPage.Kept;
import org.tavsiya.web.recommendations.ListPage.Option;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Twins;
import org.tavsiya.web.site.Wording;

/** Turns a page of the list into what the template shows. */
final class ListBuilder {

    private static final List<Dimension> FACETS = List.of(
            Dimension.COUNTRY,
            Dimension.STATUS,
            Dimension.FAMILY,
            Dimension.BODY,
            Dimension.THEME,
            Dimension.YEAR,
            Dimension.POSITION,
            Dimension.CLAIM,
            Dimension.GRADE,
            Dimension.PERSONS,
            Dimension.SDG);
    private static final Set<Dimension> WITHOUT_FIELD = Set.of(Dimension.TYPE, Dimension.LIFECYCLE, Dimension.SYMBOL);
    private static final Set<Dimension> BY_STATUS = Set.of(Dimension.STATUS, Dimension.CLAIM, Dimension.GRADE);
    private static final Map<String, Integer> RANKS =
            Stream.of(Status.values()).collect(Collectors.toMap(Status::name, Status::ordinal));
    private static final int EXCERPT = 200;

    private final Wording w;
    private final ListAddress address;
    private final RecommendationFilter filter;

    ListBuilder(Wording w, ListAddress address) {
        this.w = w;
        this.address = address;
        this.filter = address.filter();
    }

    ListPage page(Listing listing, List<Facet> facets) {
        String sort = address.sorted() ? "sort=" + address.sort().parameter() : "";
        int last = listing.pages();
        return new ListPage(
                listing.total(),
                Chips.of(filter, w, address::with),
                groups(facets),
                listing.items().stream()
                        .map(i -> item(i, oneCountry(facets), listing.searched()))
                        .toList(),
                address.compact(),
                sorts(),
                List.of(
                        new Choice(w.text("list.comfortable"), address.withDensity(false), !address.compact()),
                        new Choice(w.text("list.compact"), address.withDensity(true), address.compact())),
                pages(last),
                address.page() > 1 && address.page() <= last ? address.withPage(address.page() - 1) : null,
                address.page() < last ? address.withPage(address.page() + 1) : null,
                new Twins(filter).list("csv", sort),
                new Twins(filter).list("json", sort),
                filter.text(),
                listing.searched() == null ? null : listing.searched().shown(),
                text(filter.yearFrom()),
                text(filter.yearTo()),
                any(Dimension.TYPE),
                any(Dimension.LIFECYCLE),
                kept(),
                address.toString(),
                filter.isEmpty());
    }

    private boolean any(Dimension dimension) {
        return filter.has(dimension, RecommendationFilter.ANY);
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }

    private List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        WITHOUT_FIELD.forEach(d -> filter.values(d).stream()
                .filter(v -> !v.equals(RecommendationFilter.ANY))
                .forEach(v -> kept.add(new Kept(d.parameter(), v))));
        filter.moment().named().forEach((name, value) -> kept.add(new Kept(name, value)));
        if (address.sorted()) {
            kept.add(new Kept("sort", address.sort().parameter()));
        }
        if (address.compact()) {
            kept.add(new Kept("density", "compact"));
        }
        return kept;
    }

    private List<Group> groups(List<Facet> facets) {
        Map<Dimension, Facet> byDimension =
                facets.stream().collect(Collectors.toMap(Facet::dimension, Function.identity()));
        return FACETS.stream()
                .filter(byDimension::containsKey)
                .map(d -> group(byDimension.get(d)))
                .filter(g -> g.chosen() > 0 || g.options().size() > 1)
                .toList();
    }

    /** Statuses keep their one order everywhere. */
    private static Comparator<Facet.Value> order(Dimension dimension) {
        return BY_STATUS.contains(dimension)
                ? Comparator.comparing(v -> RANKS.getOrDefault(v.value(), Integer.MAX_VALUE))
                : Comparator.comparing(v -> !v.chosen());
    }

    /** Chosen values first, so that they are seen; goals before their targets keep the order of their counts. */
    private Group group(Facet facet) {
        Dimension dimension = facet.dimension();
        List<Option> options = facet.values().stream()
                .sorted(order(dimension))
                .map(v -> new Option(v.value(), w.value(dimension, v.value()), w.number(v.count()), v.chosen()))
                .toList();
        int chosen = (int) options.stream().filter(Option::checked).count();
        return new Group(
                dimension.parameter(),
                w.text("facet." + dimension.parameter()),
                options,
                chosen > 0 || dimension == Dimension.STATUS,
                chosen);
    }

    private List<Choice> sorts() {
        return Stream.of(Sort.values())
                .filter(s -> s != Sort.BEST || filter.text() != null)
                .map(s -> new Choice(w.text("sort." + s.parameter()), address.with(s), s == address.sort()))
                .toList();
    }

    /** First, last and the neighbours of this page; a gap where some are left out. */
    private List<Choice> pages(int last) {
        Set<Integer> shown = new LinkedHashSet<>();
        for (int page = 1; page <= last; page++) {
            if (page == 1 || page == last || Math.abs(page - address.page()) <= 1) {
                shown.add(page);
            } else if (Math.abs(page - address.page()) == 2) {
                shown.add(-page);
            }
        }
        return last < 2
                ? List.of()
                : shown.stream()
                        .map(p -> p < 0
                                ? new Choice("…", null, false)
                                : new Choice(w.number(p), address.withPage(p), p == address.page()))
                        .toList();
    }

    /** Where all rows would name the same State, none does. */
    private boolean oneCountry(List<Facet> facets) {
        return filter.country() != null
                || facets.stream()
                        .filter(f -> f.dimension() == Dimension.COUNTRY)
                        .allMatch(f -> f.values().size() < 2);
    }

    private Item item(PublicListItem i, boolean oneCountry, Searched searched) {
        String countries =
                oneCountry ? null : i.countries().stream().map(w::country).collect(Collectors.joining(", "));
        String afterHeading = Headed.rest(i.heading(), i.text());
        return new Item(
                i.id(),
                Links.recommendation(address.language(), i.id(), filter.moment()),
                i.heading(),
                w.excerpt(afterHeading, EXCERPT),
                searched == null ? List.of() : searched.found().get(i.id()),
                w.place(i.body(), i.symbol(), i.paragraph()),
                w.date(i.publicationDate()),
                countries,
                i.themes().stream().map(w::theme).toList(),
                i.status(),
                i.assessedOn() == null ? null : w.text("list.assessed", w.date(i.assessedOn())),
                i.ongoing(),
                "ACTIVE".equals(i.lifecycle()) ? null : w.text("lifecycle." + i.lifecycle()),
                i.remark() == null ? null : w.text("list.remark." + i.remark()));
    }
}
