package org.tavsiya.recommendation.read.recentchanges;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/**
 * Which changes somebody asks for, as it stands in the address.
 *
 * @param filter of the recommendations that they are about
 * @param kind null for every kind
 * @param from first day of recording, inclusive, or null
 * @param to last day of recording, inclusive, or null
 * @param corrections what was corrected and retracted, instead of what changed
 */
public record ChangesAsked(
        RecommendationFilter filter, ChangeKind kind, LocalDate from, LocalDate to, boolean corrections) {

    public static final String KIND = "kind";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String SHOW = "show";
    private static final String CORRECTIONS = "corrections";

    public static ChangesAsked of(RecommendationFilter filter) {
        return new ChangesAsked(filter, null, null, null, false);
    }

    /** @param parameters of the address; those of other things are left alone */
    public static ChangesAsked of(RecommendationFilter filter, Map<String, ? extends Collection<String>> parameters) {
        LocalDate from = day(parameters, FROM);
        LocalDate to = day(parameters, TO);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("from " + from + " is after to " + to + ".");
        }
        Optional<String> show = first(parameters, SHOW);
        if (show.isPresent() && !show.get().equals(CORRECTIONS) && !show.get().equals("changes")) {
            throw new IllegalArgumentException("show is changes or corrections, not \"" + show.get() + "\".");
        }
        return new ChangesAsked(
                filter,
                ChangeKind.of(first(parameters, KIND).orElse(null)).orElse(null),
                from,
                to,
                show.filter(CORRECTIONS::equals).isPresent());
    }

    private static LocalDate day(Map<String, ? extends Collection<String>> parameters, String name) {
        return first(parameters, name)
                .map(value -> {
                    try {
                        return LocalDate.parse(value);
                    } catch (DateTimeException e) {
                        throw new IllegalArgumentException(
                                name + " must be a day like 2025-06-30, not \"" + value + "\".", e);
                    }
                })
                .orElse(null);
    }

    private static Optional<String> first(Map<String, ? extends Collection<String>> parameters, String name) {
        return Optional.ofNullable(parameters.get(name))
                .flatMap(values -> values.stream()
                        .filter(v -> v != null && !v.isBlank())
                        .map(String::trim)
                        .findFirst());
    }

    public ChangesAsked with(RecommendationFilter other) {
        return new ChangesAsked(other, kind, from, to, corrections);
    }

    public ChangesAsked with(ChangeKind other) {
        return new ChangesAsked(filter, other, from, to, corrections);
    }

    public ChangesAsked within(LocalDate first, LocalDate last) {
        return new ChangesAsked(filter, kind, first, last, corrections);
    }

    public ChangesAsked corrections(boolean instead) {
        return new ChangesAsked(filter, kind, from, to, instead);
    }

    /** What stands in the address beside the filter, in one order. */
    public String[] more() {
        List<String> more = new ArrayList<>();
        if (kind != null) {
            more.add(KIND + "=" + kind.parameter());
        }
        if (from != null) {
            more.add(FROM + "=" + from);
        }
        if (to != null) {
            more.add(TO + "=" + to);
        }
        if (corrections) {
            more.add(SHOW + "=" + CORRECTIONS);
        }
        return more.toArray(String[]::new);
    }
}
