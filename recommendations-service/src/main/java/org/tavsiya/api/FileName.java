package org.tavsiya.api;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/** Names of files to keep, without their ending: a table of one body, or on one State, says so in its name. */
final class FileName {

    private FileName() {}

    static String of(String what, RecommendationFilter filter) {
        return of(what, only(filter, Dimension.BODY), only(filter, Dimension.COUNTRY));
    }

    /** @param of body and State, each null where there is none or several; letters and digits of it alone are used */
    static String of(String what, String... of) {
        return Stream.concat(
                        Stream.of(what), Stream.of(of).filter(Objects::nonNull).map(FileName::plain))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static String only(RecommendationFilter filter, Dimension dimension) {
        return filter.values(dimension).size() == 1 ? filter.values(dimension).get(0) : null;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
