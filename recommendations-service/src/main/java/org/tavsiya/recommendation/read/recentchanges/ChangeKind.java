package org.tavsiya.recommendation.read.recentchanges;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tavsiya.recommendation.read.document.Part;

/** Of what a change speaks, under the name that stands in the address. */
public enum ChangeKind {
    ASSESSMENT(Part.ASSESSMENT),
    CLAIM(Part.CLAIM),
    GRADE(Part.GRADE),
    POSITION(Part.POSITION),
    THIRD_PARTY(Part.THIRD_PARTY),
    /** Whether it still stands. */
    STANDING(Part.REGISTER),
    /** What the source changed of its record. */
    SOURCE(Part.SOURCE);

    private final Part part;

    ChangeKind(Part part) {
        this.part = part;
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ChangeKind of(Part part) {
        return Arrays.stream(values()).filter(k -> k.part == part).findFirst().orElseThrow();
    }

    /** @return empty for null and blank, which is every kind */
    static Optional<ChangeKind> of(String parameter) {
        return parameter == null || parameter.isBlank()
                ? Optional.empty()
                : Optional.of(Arrays.stream(values())
                        .filter(k -> k.parameter().equals(parameter.trim()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("kind is one of "
                                + Arrays.stream(values())
                                        .map(ChangeKind::parameter)
                                        .toList()
                                + ", not \"" + parameter + "\".")));
    }
}
