package org.tavsiya.web.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/**
 * The chosen filters one by one, each with the address of the same page without it. What counts because nobody said otherwise
 * (recommendations only, and only those that still stand) is a chip too: a reader must see what is left out.
 */
public record Chips(List<Chip> chips, String clear) {

    /** @param byDefault not chosen by the reader */
    public record Chip(String text, String href, boolean byDefault) {}

    private static final Set<Dimension> WITH_DEFAULT = EnumSet.of(Dimension.TYPE, Dimension.LIFECYCLE);

    private static final Set<Dimension> VOICES = EnumSet.of(Dimension.STATUS, Dimension.CLAIM, Dimension.GRADE);
    /** More values of one voice than these are told in one chip. */
    private static final int MOST_APART = 3;

    private static final Set<String> ON_THE_SCALE = Arrays.stream(Status.values())
            .filter(s -> s.value().isPresent())
            .map(Status::name)
            .collect(Collectors.toUnmodifiableSet());

    /** Whoever clears the filter stays on the day that the page is about. */
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
        moment(chips, filter, w, address);
        return new Chips(
                chips,
                filter.on(Moment.NOW).isEmpty() ? null : address.apply(RecommendationFilter.ALL.on(filter.moment())));
    }

    /** Whose word it is that the filter chooses by: found, claimed or graded. */
    private static String spoken(Dimension dimension, String value, Wording w) {
        return VOICES.contains(dimension) ? w.text("chip.voice." + dimension.parameter(), value) : value;
    }

    /** Many statuses in one phrase: all that stand on the scale, all but a few, or one after the other. */
    private static String together(Dimension dimension, List<String> chosen, Wording w) {
        List<String> all = Arrays.stream(Status.values()).map(Status::name).toList();
        List<String> others = all.stream().filter(s -> !chosen.contains(s)).toList();
        if (Set.copyOf(chosen).equals(ON_THE_SCALE)) {
            return w.text("chip.valued." + dimension.parameter());
        }
        return all.containsAll(chosen) && others.size() <= MOST_APART
                ? w.text("chip.but", words(dimension, others, w))
                : words(dimension, chosen, w);
    }

    private static String words(Dimension dimension, List<String> values, Wording w) {
        return values.stream().map(v -> w.value(dimension, v)).collect(Collectors.joining(", "));
    }

    private static void moment(
            List<Chip> chips, RecommendationFilter filter, Wording w, Function<RecommendationFilter, String> address) {
        Moment moment = filter.moment();
        if (moment.asOf() != null) {
            chips.add(new Chip(
                    w.text("chip.asOf", w.date(moment.asOf())),
                    address.apply(filter.on(new Moment(null, moment.at()))),
                    false));
        }
        if (moment.at() != null) {
            chips.add(new Chip(
                    w.text("chip.at", moment.at().toString()),
                    address.apply(filter.on(new Moment(moment.asOf(), null))),
                    false));
        }
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
            if (own.size() > MOST_APART && VOICES.contains(dimension)) {
                chips.add(new Chip(
                        spoken(dimension, together(dimension, own, w), w),
                        address.apply(filter.with(dimension)),
                        false));
                return;
            }
            own.forEach(value -> chips.add(new Chip(
                    spoken(dimension, w.value(dimension, value), w),
                    address.apply(filter.without(dimension, value)),
                    false)));
        }
    }

    /** Those of the reader. */
    public List<Chip> chosen() {
        return chips.stream().filter(chip -> !chip.byDefault()).toList();
    }

    public List<Chip> defaults() {
        return chips.stream().filter(Chip::byDefault).toList();
    }

    /** All of them in words, for the line under a figure. */
    public String inWords() {
        return chips.stream().map(Chip::text).collect(Collectors.joining("; "));
    }
}
