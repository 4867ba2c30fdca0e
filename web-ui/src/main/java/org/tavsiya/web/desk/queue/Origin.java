package org.tavsiya.web.desk.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.tavsiya.queue.WorkList;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/**
 * The list that somebody is going through, as one value that travels in addresses and forms: {@code untouched?body=CAT&year=2018}.
 * Its words are the queue page's own parameters, so that either is made of the other.
 */
public record Origin(WorkList list, RecommendationFilter filter) {

    public static final String LIST = "list";

    /** Empty where it names no list, or a filter that is none: then nobody goes through a list. */
    public static Optional<Origin> of(String in) {
        if (in == null || in.isBlank()) {
            return Optional.empty();
        }
        String[] parts = in.split("\\?", 2);
        return WorkList.of(parts[0])
                .flatMap(list -> filter(parts.length < 2 ? "" : parts[1]).map(filter -> new Origin(list, filter)));
    }

    private static Optional<RecommendationFilter> filter(String query) {
        MultiValueMap<String, String> encoded =
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        encoded.forEach((name, values) -> values.forEach(v -> parameters.add(name, v == null ? "" : decoded(v))));
        try {
            return Optional.of(ofThisMoment(RecommendationFilter.of(parameters)));
        } catch (IllegalArgumentException noFilter) {
            return Optional.empty();
        }
    }

    /** Work is about the register as it stands, and lists are narrowed by what rows say: left unread, the rest would pass for heard. */
    static RecommendationFilter ofThisMoment(RecommendationFilter filter) {
        if (filter.text() != null || !filter.moment().isNow()) {
            throw new IllegalArgumentException(
                    "The lists of the desk know no q, asOf or at: they show what waits now.");
        }
        return filter;
    }

    private static String decoded(String value) {
        return java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** One field of a form. */
    public record Field(String name, String value) {}

    /** The same as hidden fields: a list may be null, which is the public one. */
    public static List<Field> fields(WorkList list, RecommendationFilter filter) {
        List<Field> fields = new ArrayList<>();
        if (list != null) {
            fields.add(new Field(LIST, list.path()));
        }
        UriComponentsBuilder.newInstance()
                .query(filter.query())
                .build()
                .getQueryParams()
                .forEach((name, values) ->
                        values.forEach(v -> fields.add(new Field(name, v == null ? "" : decoded(v)))));
        return fields;
    }

    List<Field> fields() {
        return fields(list, filter);
    }

    /** As it travels. */
    public String in() {
        String query = filter.query();
        return query.isEmpty() ? list.path() : list.path() + "?" + query;
    }

    /** The list's own page. */
    public String page(String language) {
        String query = filter.query();
        return "/" + language + "/desk/queue?" + LIST + "=" + list.path() + (query.isEmpty() ? "" : "&" + query);
    }

    /** A recommendation as a member of it. */
    public String bench(String language, String recommendationId) {
        return UriComponentsBuilder.fromPath("/{lang}/desk/recommendations/{id}")
                .queryParam("in", "{in}")
                .encode()
                .buildAndExpand(language, recommendationId, in())
                .toUriString();
    }
}
