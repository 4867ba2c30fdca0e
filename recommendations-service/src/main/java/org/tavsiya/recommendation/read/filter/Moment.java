package org.tavsiya.recommendation.read.filter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which state of the register a reader asks for: what was so on a day, judged by what is known today, and what the register knew at a
 * version of its data. Both together: what it knew then about that day.
 *
 * @param asOf the day, in the address as {@code asOf=2021-06-01}; null for today
 * @param at version of the data (global index of an event), in the address as {@code at=4711}; null for the newest
 */
public record Moment(LocalDate asOf, Long at) {

    public static final String AS_OF = "asOf";
    public static final String AT = "at";
    public static final List<String> PARAMETERS = List.of(AS_OF, AT);
    public static final Moment NOW = new Moment(null, null);

    /** @throws IllegalArgumentException where one of them is no day or no number; whether the register has it, its snapshot says */
    public static Moment of(Map<String, ? extends Collection<String>> parameters) {
        return of(first(parameters.get(AS_OF)), first(parameters.get(AT)));
    }

    public static Moment of(String asOf, String at) {
        return new Moment(day(asOf), version(at));
    }

    private static String first(Collection<String> values) {
        String value =
                values == null || values.isEmpty() ? null : values.iterator().next();
        return value == null || value.isBlank() ? null : value.trim();
    }

    private static LocalDate day(String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.trim());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(AS_OF + " must be a day such as 2021-06-01, not \"" + value + "\".", e);
        }
    }

    private static Long version(String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!value.trim().matches("\\d{1,18}")) {
            throw new IllegalArgumentException(
                    AT + " must be a data version as every figure prints it, a whole number, not \"" + value + "\".");
        }
        return Long.valueOf(value.trim());
    }

    @JsonIgnore
    public boolean isNow() {
        return asOf == null && at == null;
    }

    /** As it stands in an address, always in the same order. */
    public List<String> parts() {
        return named().entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .toList();
    }

    /** What was said of it, by the names of the parameters: for forms, which must not lose it. */
    public Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        if (asOf != null) {
            named.put(AS_OF, asOf.toString());
        }
        if (at != null) {
            named.put(AT, at.toString());
        }
        return named;
    }
}
