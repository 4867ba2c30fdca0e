package org.tavsiya.web.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    /** The State of the address alone, for pages that speak of one body. Empty where it cannot be read. */
    static String state(HttpServletRequest request) {
        String[] states = request.getParameterValues(Dimension.COUNTRY.parameter());
        String query = states == null
                ? ""
                : RecommendationFilter.ALL.with(Dimension.COUNTRY, states).query();
        return query.isEmpty() ? "" : "?" + query;
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
