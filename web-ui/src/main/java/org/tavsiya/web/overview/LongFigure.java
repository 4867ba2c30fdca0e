package org.tavsiya.web.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The figures that show their largest rows first, and every row to whoever asks: {@code all=themes} in the address. */
enum LongFigure {
    BODIES,
    THEMES,
    MATRIX;

    static final String PARAMETER = "all";

    /** As it stands in the address; also the id of the figure on the page. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LongFigure of(String code) {
        List<String> codes = Arrays.stream(values()).map(LongFigure::code).toList();
        if (!codes.contains(code)) {
            throw new IllegalArgumentException(
                    PARAMETER + " is one of " + String.join(", ", codes) + ", not \"" + code + "\".");
        }
        return values()[codes.indexOf(code)];
    }
}
