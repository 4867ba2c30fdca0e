package org.tavsiya.web.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the length of a bar in a list of bars means: {@code bars=numbers} or {@code bars=shares} in the address. */
enum Lengths {
    /** Every bar is the whole of its row, so that shares can be compared. */
    SHARES,
    /** The longest bar is the row with the most recommendations. */
    NUMBERS;

    static final String PARAMETER = "bars";

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null where nothing is said. */
    static Lengths of(List<String> values) {
        String code = values == null || values.isEmpty() ? "" : values.get(0);
        if (code.isBlank()) {
            return null;
        }
        List<String> codes = Arrays.stream(values()).map(Lengths::code).toList();
        if (!codes.contains(code)) {
            throw new IllegalArgumentException(
                    PARAMETER + " is one of " + String.join(", ", codes) + ", not \"" + code + "\".");
        }
        return values()[codes.indexOf(code)];
    }

    Lengths other() {
        return this == SHARES ? NUMBERS : SHARES;
    }
}
