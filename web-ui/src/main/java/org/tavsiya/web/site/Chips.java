package org.tavsiya.web.site;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/**
 * The chosen filters one by one, each with the address of the same page without it. What counts because nobody said otherwise
 * (recommendations only, and only those that still stand) is a chip too: a reader must see what is left out.
 */
public record Chips(List<Chip> chips, String clear) {

    /** @param byDefault not chosen by the reader */
    public record Chip(String text, String href, boolean byDefault) {}

    private static final Set<Dimension> WITH_DEFAULT = EnumSet.of(Dimension.TYPE, Dimension.LIFECYCLE);

    public static Chips of(RecommendationFilter filter, Wording w, Function<RecommendationFilter, String> address) {
        List<Chip> chips = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            chosen(chips, dimension, filter, w, address);
        }
        if (filter.yearFrom() != null) {
            chips.add(new Chip(
                    w.text("chip.yearFrom", filter.yearFrom().toString()),
                    address.apply(filter.withYears(null, filter.yearTo())),
                    false));
        }
        if (filter.yearTo() != null) {
            chips.add(new Chip(
                    w.text("chip.yearTo", filter.yearTo().toString()),
                    address.apply(filter.withYears(filter.yearFrom(), null)),
                    false));
        }
        if (filter.text() != null) {
            chips.add(new Chip(w.text("chip.text", filter.text()), address.apply(filter.withText(null)), false));
        }
        return new Chips(chips, filter.isEmpty() ? null : address.apply(RecommendationFilter.ALL));
    }

    private static void chosen(
            List<Chip> chips,
            Dimension dimension,
            RecommendationFilter filter,
            Wording w,
            Function<RecommendationFilter, String> address) {
        List<String> own = filter.values(dimension);
        if (own.contains(RecommendationFilter.ANY)) {
            if (WITH_DEFAULT.contains(dimension)) {
                chips.add(new Chip(
                        w.text("chip.any." + dimension.parameter()), address.apply(filter.with(dimension)), false));
            }
        } else if (own.isEmpty() && WITH_DEFAULT.contains(dimension)) {
            chips.add(new Chip(
                    w.text("chip.default." + dimension.parameter()),
                    address.apply(filter.with(dimension, RecommendationFilter.ANY)),
                    true));
        } else {
            own.forEach(value -> chips.add(
                    new Chip(w.value(dimension, value), address.apply(filter.without(dimension, value)), false)));
        }
    }

    /** All of them in words, for the line under a figure. */
    public String inWords() {
        return chips.stream().map(Chip::text).collect(Collectors.joining("; "));
    }
}
