package org.tavsiya.web.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/** The address a reader asked for, also where a failure has sent the request to the error page. */
final class Address {

    private Address() {}

    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    static String withoutLanguage(HttpServletRequest request) {
        return path(request).replaceFirst("^/(en|ru|tg)(?=/|$)", "");
    }

    static boolean isDesk(HttpServletRequest request) {
        return withoutLanguage(request).matches("/desk(?:/.*)?");
    }

    /** With its question mark, and without what other sites have hung onto it. */
    static String query(HttpServletRequest request) {
        return queryWithout(request, PageParameters::ofOtherSites);
    }

    /** The query as it was written, with its question mark, but for the parameters of these names. */
    static String queryWithout(HttpServletRequest request, Predicate<String> names) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String rest = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !names.test(name(part)))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }

    private static String name(String part) {
        String name = part.split("=", 2)[0];
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return name;
        }
    }

    /** The State of the address alone, for pages that speak of one body. */
    static RecommendationFilter state(HttpServletRequest request) {
        String[] states = request.getParameterValues(Dimension.COUNTRY.parameter());
        return states == null ? RecommendationFilter.ALL : RecommendationFilter.ALL.with(Dimension.COUNTRY, states);
    }

    /** The filter of the address, without what belongs to one page only. None where it cannot be read. */
    static RecommendationFilter filter(HttpServletRequest request) {
        Map<String, List<String>> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        try {
            return RecommendationFilter.of(parameters);
        } catch (IllegalArgumentException unreadable) {
            return RecommendationFilter.ALL; // The page itself says what is wrong with it.
        }
    }
}
