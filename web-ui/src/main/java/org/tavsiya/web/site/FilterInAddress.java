package org.tavsiya.web.site;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.recommendation.AnnotationType;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.vocabulary.Family;

/** Reads the filter out of a page's address. A value that cannot exist is refused: an empty list would look like an answer. */
public final class FilterInAddress {

    private static final Map<Dimension, Set<String>> KNOWN = Map.of(
            Dimension.STATUS, names(Status.values()),
            Dimension.CLAIM, names(Status.values(), RecommendationFilter.NONE),
            Dimension.GRADE, names(Status.values(), RecommendationFilter.NONE, "UNREAD"),
            Dimension.POSITION, names(Position.values(), RecommendationFilter.NONE),
            Dimension.LIFECYCLE, names(Lifecycle.values()),
            Dimension.TYPE, names(AnnotationType.values()),
            Dimension.FAMILY, names(Family.values()));

    private FilterInAddress() {}

    private static Set<String> names(Enum<?>[] values, String... more) {
        return Stream.concat(Arrays.stream(values).map(Enum::name), Stream.of(more))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static RecommendationFilter read(Map<String, ? extends Collection<String>> parameters) {
        RecommendationFilter filter = RecommendationFilter.of(parameters);
        KNOWN.forEach((dimension, known) -> check(dimension, known, filter.values(dimension)));
        return filter;
    }

    private static void check(Dimension dimension, Set<String> known, List<String> values) {
        values.stream()
                .filter(v -> !v.equals(RecommendationFilter.ANY) && !known.contains(v))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalArgumentException(dimension.parameter() + " cannot be \"" + unknown + "\".");
                });
    }
}
