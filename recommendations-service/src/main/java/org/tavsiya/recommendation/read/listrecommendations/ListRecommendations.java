package org.tavsiya.recommendation.read.listrecommendations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.search.TextMatches;

/** Answers "which recommendations". Rows decide which and in what order; MongoDB gives the documents of the page. */
@Component
public class ListRecommendations {

    /** Longest page of the list; longer answers are what the CSV and JSON downloads are for. */
    public static final int MOST = 200;
    /** A symbol is asked for by name; thousands of them are no facet. */
    private static final Set<Dimension> FACETS = EnumSet.complementOf(EnumSet.of(Dimension.SYMBOL));

    private final TextMatches texts;
    private final ListItems items;

    ListRecommendations(TextMatches texts, ListItems items) {
        this.texts = texts;
        this.items = items;
    }

    public Listing list(Snapshot now, RecommendationFilter filter, Sort sort, int page, int size) {
        if (page < 0 || size < 1 || size > MOST) {
            throw new IllegalArgumentException("page starts at 0, and size is from 1 to " + MOST + ".");
        }
        int[] matching = matching(now, filter, sort);
        int from = (int) Math.min(matching.length, (long) page * size);
        List<PublicListItem> shown = items.of(now, part(matching, from, size));
        return new Listing(
                shown, matching.length, page, size, sort, filter, searched(now, filter, shown), now.version());
    }

    private Searched searched(Snapshot now, RecommendationFilter filter, List<PublicListItem> shown) {
        return filter.text() == null
                ? null
                : Searched.of(filter.text(), texts.found(now, filter.text()).shown(), shown);
    }

    /** Every match in order, for downloads. */
    public Matches all(Snapshot now, RecommendationFilter filter, Sort sort) {
        return new Matches(items, now, matching(now, filter, sort));
    }

    public int count(Snapshot now, RecommendationFilter filter) {
        return new RowFilter(filter, now.rows(), texts.of(now, filter)).matching().length;
    }

    /** Ids of every match, in order. */
    public List<String> ids(Snapshot now, RecommendationFilter filter, Sort sort) {
        return Arrays.stream(matching(now, filter, sort))
                .mapToObj(now.rows()::id)
                .toList();
    }

    /** Certain recommendations, in the order in which they are named; those that the snapshot does not hold are left out. */
    public List<PublicListItem> these(Snapshot now, List<String> ids) {
        return items.of(
                now,
                ids.stream().mapToInt(now.rows()::row).filter(row -> row >= 0).toArray());
    }

    private static int[] part(int[] rows, int from, int size) {
        return Arrays.copyOfRange(rows, from, Math.min(rows.length, from + size));
    }

    private int[] matching(Snapshot now, RecommendationFilter filter, Sort sort) {
        int[] matching = sort.sorted(now.rows(), new RowFilter(filter, now.rows(), texts.of(now, filter)).matching());
        return sort == Sort.BEST && filter.text() != null
                ? texts.found(now, filter.text()).bestFirst(matching)
                : matching;
    }

    /** Values of a dimension are sorted by count, then by label; years newest first. */
    public List<Facet> facets(Snapshot now, RecommendationFilter filter) {
        Rows rows = now.rows();
        RowFilter.Facets found = new RowFilter(filter, rows, texts.of(now, filter)).facets();
        return FACETS.stream()
                .map(d -> facet(d, FacetCount.of(rows.column(d), found.matching(), found.onlyFailing(d)), filter))
                .toList();
    }

    /** One of them, at less cost. */
    public Facet facet(Snapshot now, RecommendationFilter filter, Dimension dimension) {
        Rows rows = now.rows();
        int[] matching =
                new RowFilter(filter.with(dimension, RecommendationFilter.ANY), rows, texts.of(now, filter)).matching();
        return facet(dimension, FacetCount.of(rows.column(dimension), matching, new int[0]), filter);
    }

    /** The States of which a filter would find something if it named none: a facet without its numbers, at hardly any cost. */
    public Set<String> states(Snapshot now, RecommendationFilter filter) {
        Rows rows = now.rows();
        RecommendationFilter any = filter.with(Dimension.COUNTRY, RecommendationFilter.ANY);
        return rows.states(new RowFilter(any, rows, texts.of(now, filter))::matches, RecommendationFilter.NONE);
    }

    /**
     * What a filter could be narrowed to in some dimensions, each in the order of its facet, States by their names. Where it is not
     * narrowed yet it is counted in what the filter finds, which is looked for once; States are not counted at all.
     */
    public Map<Dimension, List<String>> choices(Snapshot now, RecommendationFilter filter, List<Dimension> dimensions) {
        Map<Dimension, List<String>> choices = new LinkedHashMap<>();
        int[] found = new RowFilter(filter, now.rows(), texts.of(now, filter)).matching();
        for (Dimension d : dimensions) {
            if (d == Dimension.COUNTRY) {
                choices.put(d, List.copyOf(statesAnd(now, filter)));
            } else {
                Facet facet = filter.effective(d).isEmpty()
                        ? facet(d, FacetCount.of(now.rows().column(d), found, new int[0]), filter)
                        : facet(now, filter, d);
                choices.put(d, facet.values().stream().map(Facet.Value::value).toList());
            }
        }
        return choices;
    }

    /** Those that the filter names are among them, found or not. */
    private Set<String> statesAnd(Snapshot now, RecommendationFilter filter) {
        Set<String> states = new TreeSet<>(states(now, filter));
        states.addAll(filter.effective(Dimension.COUNTRY));
        return states;
    }

    private static Facet facet(Dimension dimension, Map<String, Integer> counts, RecommendationFilter filter) {
        Comparator<Facet.Value> order = dimension == Dimension.YEAR
                ? Comparator.comparing(Facet.Value::value).reversed()
                : Comparator.comparingInt(Facet.Value::count).reversed().thenComparing(Facet.Value::value);
        List<String> chosen = filter.effective(dimension);
        Map<String, Integer> all = new TreeMap<>(counts);
        chosen.forEach(value -> all.putIfAbsent(value, 0));
        return new Facet(
                dimension,
                all.entrySet().stream()
                        .map(e -> new Facet.Value(e.getKey(), e.getValue(), chosen.contains(e.getKey())))
                        .sorted(order)
                        .toList());
    }
}
