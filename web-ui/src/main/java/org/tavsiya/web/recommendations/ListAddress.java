package org.tavsiya.web.recommendations;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.Sort;
import org.tavsiya.web.site.FilterInAddress;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Pager;

/**
 * Everything that stands in the address of a list.
 *
 * @param page from 1, as people count
 */
record ListAddress(Language language, RecommendationFilter filter, Sort sort, boolean compact, int page) {

    static final int COMFORTABLE_PAGE = 25;
    static final int COMPACT_PAGE = 50;
    static final String SORT = "sort";
    static final String DENSITY = "density";

    static ListAddress read(Language language, MultiValueMap<String, String> parameters) {
        String density = parameters.getFirst(DENSITY);
        if (density != null && !density.isBlank() && !density.equals("compact") && !density.equals("comfortable")) {
            throw new IllegalArgumentException(DENSITY + " is compact or comfortable, not \"" + density + "\".");
        }
        return new ListAddress(
                language,
                FilterInAddress.read(parameters),
                Sort.of(parameters.getFirst(SORT), FilterInAddress.read(parameters)),
                "compact".equals(density),
                Pager.read(parameters.getFirst(Pager.PAGE)));
    }

    int size() {
        return compact ? COMPACT_PAGE : COMFORTABLE_PAGE;
    }

    /** The first page of another filter in the same order and density; an order that nobody chose is the usual one there. */
    String with(RecommendationFilter other) {
        Sort there = sorted() ? Sort.of(sort.parameter(), other) : Sort.usual(other);
        return new ListAddress(language, other, there, compact, 1).toString();
    }

    /** Whether an order was chosen. */
    boolean sorted() {
        return sort != Sort.usual(filter);
    }

    String with(Sort other) {
        return new ListAddress(language, filter, other, compact, 1).toString();
    }

    String withDensity(boolean other) {
        return new ListAddress(language, filter, sort, other, 1).toString();
    }

    String withPage(int other) {
        return new ListAddress(language, filter, sort, compact, other).toString();
    }

    @Override
    public String toString() {
        List<String> more = new ArrayList<>();
        if (sorted()) {
            more.add(SORT + "=" + sort.parameter());
        }
        if (compact) {
            more.add(DENSITY + "=compact");
        }
        if (page > 1) {
            more.add(Pager.PAGE + "=" + page);
        }
        return Links.list(language, filter, more.toArray(String[]::new));
    }
}
