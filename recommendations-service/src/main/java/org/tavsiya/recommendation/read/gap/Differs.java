package org.tavsiya.recommendation.read.gap;

import java.util.Arrays;
import java.util.Locale;

/** Which of those that differ are asked for, under the name that stands in the address. */
public enum Differs {
    /** Any two voices. */
    ANYHOW,
    /** The State claimed more than the coalition found. */
    MORE,
    /** The State claimed less than the coalition found. */
    LESS,
    /** The body's grade contradicts what the State claimed or what the coalition found. */
    GRADE;

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param parameter null or blank for {@link #ANYHOW} */
    public static Differs of(String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return ANYHOW;
        }
        return Arrays.stream(values())
                .filter(d -> d.parameter().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("differs is one of "
                        + Arrays.stream(values()).map(Differs::parameter).toList() + ", not \"" + parameter + "\"."));
    }
}
