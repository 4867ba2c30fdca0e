package org.tavsiya.recommendation.read.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tavsiya.recommendation.AnnotationType;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.Status;
import org.tavsiya.vocabulary.Family;

/** What can be filtered by a choice of values, under the name that stands in the address. */
public enum Dimension {
    COUNTRY("country"),
    FAMILY("family", Family.values()),
    BODY("body"),
    THEME("theme"),
    PERSONS("persons"),
    SDG("sdg"),
    YEAR("year"),
    STATUS("status", Status.values()),
    POSITION("position", Position.values()),
    CLAIM("claim", Status.values()),
    GRADE("grade", Status.values()),
    LIFECYCLE("lifecycle", Lifecycle.values()),
    TYPE("type", AnnotationType.values()),
    SYMBOL("symbol");

    /** A grade that cannot be read on the coalition's scale. */
    public static final String UNREAD = "UNREAD";

    private final String parameter;
    private final List<String> words;

    /** @param words the values there are; none where the data brings them */
    Dimension(String parameter, Enum<?>... words) {
        this.parameter = parameter;
        this.words = Arrays.stream(words).map(Enum::name).toList();
    }

    /** What somebody says from a day on, or the register about its place in a chain; all else a recommendation says about itself. */
    public boolean isVoice() {
        return switch (this) {
            case STATUS, POSITION, CLAIM, GRADE, LIFECYCLE -> true;
            default -> false;
        };
    }

    public String parameter() {
        return parameter;
    }

    /** A misspelt word would find nothing, which reads like an answer: refused instead. */
    void check(String value) {
        String word = value == null ? "" : value.trim();
        if (this == YEAR && !word.isEmpty() && !word.matches("\\d{4}|any|none")) {
            throw new IllegalArgumentException("year must be a year of four digits, not \"" + word + "\".");
        }
        if (words.isEmpty() || word.isEmpty()) {
            return;
        }
        List<String> allowed = new ArrayList<>(words);
        if (this == GRADE) {
            allowed.add(UNREAD);
        }
        allowed.addAll(List.of(RecommendationFilter.ANY, RecommendationFilter.NONE));
        if (!allowed.contains(word)) {
            throw new IllegalArgumentException(
                    parameter + " is one of " + String.join(", ", allowed) + ", not \"" + word + "\".");
        }
    }

    /** A recommendation without a known body has the family NONE: who asks for families as for all else, by "none", means that one. */
    String canonical(String value) {
        return this == FAMILY && value.equals(RecommendationFilter.NONE) ? Family.NONE.name() : value;
    }

    public static Optional<Dimension> of(String parameter) {
        return Arrays.stream(values())
                .filter(d -> d.parameter.equals(parameter))
                .findFirst();
    }
}
