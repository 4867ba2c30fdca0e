package org.tavsiya.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/** Addresses of pages, always in the same spelling. */
public final class Links {

    private Links() {}

    public static String overview(Language language, RecommendationFilter filter, String... more) {
        return with("/" + language.code(), filter, more);
    }

    public static String list(Language language, RecommendationFilter filter, String... more) {
        return with("/" + language.code() + "/recommendations", filter, more);
    }

    public static String bodies(Language language, RecommendationFilter filter) {
        return with("/" + language.code() + "/bodies", filter);
    }

    /** @param body under UHRI's short label; a filter by body or family has no place beside it */
    public static String body(Language language, String body, RecommendationFilter filter) {
        return with(
                "/" + language.code() + "/bodies/" + inAddress(body),
                filter.with(Dimension.BODY).with(Dimension.FAMILY));
    }

    /** A body's label as it stands in an address: SR Water & sanitation is sr-water-sanitation. */
    public static String inAddress(String body) {
        return body.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /** @param moment of the page that leads there */
    public static String recommendation(Language language, String id, Moment moment) {
        return of("/" + language.code() + "/recommendations/" + id, moment);
    }

    /** An address that takes no filter, in the state of the register that the page before it shows. */
    public static String of(String path, Moment moment) {
        return with(path, RecommendationFilter.ALL.on(moment));
    }

    public static String with(String path, RecommendationFilter filter, String... more) {
        List<String> parts = new ArrayList<>(Stream.concat(Stream.of(filter.query()), Stream.of(more))
                .filter(p -> p != null && !p.isEmpty())
                .toList());
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
