package org.tavsiya.recommendation.read.filter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A filter as it stands in the address. Values of one dimension are alternatives, dimensions narrow each other.
 * Where nothing is said, concerns and observations are left out (they ask for nothing) and only what still stands is
 * counted (the newest of a chain of repetitions); {@code type=any} and {@code lifecycle=any} say otherwise.
 *
 * @param yearFrom first year of publication, inclusive, or null
 * @param text free text, or null
 * @param moment which state of the register is asked for; it travels with the filter, so that no link on a page of the past
 *     leads to another day
 */
public record RecommendationFilter(
        Map<Dimension, List<String>> chosen, Integer yearFrom, Integer yearTo, String text, Moment moment) {

    private static final String YEAR_FROM = "yearFrom";
    private static final String YEAR_TO = "yearTo";
    private static final String TEXT = "q";
    /** Every name that {@link #of} reads. */
    public static final Set<String> PARAMETERS = Stream.of(
                    Arrays.stream(Dimension.values()).map(Dimension::parameter),
                    Stream.of(YEAR_FROM, YEAR_TO, TEXT),
                    Moment.PARAMETERS.stream())
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    public static final String ANY = "any";
    /** Stands for what has no value in a dimension, for example a recommendation without a theme. */
    public static final String NONE = "none";

    public static final RecommendationFilter ALL = new RecommendationFilter(Map.of(), null, null, null, Moment.NOW);
    static final Map<Dimension, List<String>> DEFAULTS = Map.of(
            Dimension.TYPE, List.of("RECOMMENDATION", "UNCLASSIFIED"),
            Dimension.LIFECYCLE, List.of("ACTIVE"));

    public RecommendationFilter {
        Map<Dimension, List<String>> clean = new EnumMap<>(Dimension.class);
        chosen.forEach((dimension, values) -> {
            TreeSet<String> sorted = values.stream()
                    .filter(v -> v != null && !v.isBlank())
                    .map(v -> dimension.canonical(v.trim()))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!sorted.isEmpty()) {
                clean.put(dimension, List.copyOf(sorted));
            }
        });
        chosen = clean;
        moment = moment == null ? Moment.NOW : moment;
        text = text == null || FreeText.words(text).isEmpty() ? null : text.trim();
    }

    /** @param parameters query parameters by name; names that are no filter are left alone */
    public static RecommendationFilter of(Map<String, ? extends Collection<String>> parameters) {
        Map<Dimension, List<String>> chosen = new EnumMap<>(Dimension.class);
        parameters.forEach((name, values) -> Dimension.of(name).ifPresent(d -> {
            values.forEach(d::check);
            chosen.put(d, new ArrayList<>(values));
        }));
        return new RecommendationFilter(
                FilterSize.checked(chosen),
                year(parameters, YEAR_FROM),
                year(parameters, YEAR_TO),
                FreeText.checked(first(parameters, TEXT)),
                Moment.of(parameters));
    }

    private static Integer year(Map<String, ? extends Collection<String>> parameters, String name) {
        String value = first(parameters, name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!value.trim().matches("\\d{4}")) {
            throw new IllegalArgumentException(name + " must be a year of four digits, not \"" + value + "\".");
        }
        return Integer.valueOf(value.trim());
    }

    private static String first(Map<String, ? extends Collection<String>> parameters, String name) {
        Collection<String> values = parameters.get(name);
        return values == null || values.isEmpty() ? null : values.iterator().next();
    }

    public List<String> values(Dimension dimension) {
        return chosen.getOrDefault(dimension, List.of());
    }

    /** The values that count, with the defaults where nothing was said; empty means all. */
    public List<String> effective(Dimension dimension) {
        List<String> own = values(dimension);
        if (own.contains(ANY)) {
            return List.of();
        }
        return own.isEmpty() ? DEFAULTS.getOrDefault(dimension, List.of()) : own;
    }

    public boolean has(Dimension dimension, String value) {
        return values(dimension).contains(value);
    }

    public RecommendationFilter with(Dimension dimension, String... values) {
        Map<Dimension, List<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(chosen);
        changed.put(dimension, List.of(values));
        return new RecommendationFilter(changed, yearFrom, yearTo, text, moment);
    }

    public RecommendationFilter without(Dimension dimension, String value) {
        Map<Dimension, List<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(chosen);
        changed.put(
                dimension,
                values(dimension).stream().filter(v -> !v.equals(value)).toList());
        return new RecommendationFilter(changed, yearFrom, yearTo, text, moment);
    }

    public RecommendationFilter withYears(Integer from, Integer to) {
        return new RecommendationFilter(chosen, from, to, text, moment);
    }

    public RecommendationFilter withText(String words) {
        return new RecommendationFilter(chosen, yearFrom, yearTo, words, moment);
    }

    /** The same question, asked of another state of the register. */
    public RecommendationFilter on(Moment other) {
        return new RecommendationFilter(chosen, yearFrom, yearTo, text, other);
    }

    /** The one country it is about, or null where it is about none or several. */
    public String country() {
        List<String> countries = values(Dimension.COUNTRY);
        return countries.size() == 1 ? countries.get(0) : null;
    }

    @JsonIgnore
    public boolean isEmpty() {
        return equals(ALL);
    }

    /** The filter as a query string without the question mark, always in the same order; empty for no filter. */
    public String query() {
        List<String> parts = new ArrayList<>();
        chosen.forEach((dimension, values) -> values.forEach(v -> parts.add(part(dimension.parameter(), v))));
        if (yearFrom != null) {
            parts.add(part(YEAR_FROM, yearFrom.toString()));
        }
        if (yearTo != null) {
            parts.add(part(YEAR_TO, yearTo.toString()));
        }
        if (text != null) {
            parts.add(part(TEXT, text));
        }
        parts.addAll(moment.parts());
        return String.join("&", parts);
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
