package org.tavsiya.web.gap;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.gap.Differs;
import org.tavsiya.web.site.FilterInAddress;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Pager;

/**
 * Everything that stands in the address of the gap.
 *
 * @param page from 1, as people count
 */
record GapAddress(Language language, RecommendationFilter filter, Differs differs, int page) {

    static final int SIZE = 25;
    static final String DIFFERS = "differs";

    static GapAddress read(Language language, MultiValueMap<String, String> parameters) {
        return new GapAddress(
                language,
                FilterInAddress.read(parameters),
                Differs.of(parameters.getFirst(DIFFERS)),
                Pager.read(parameters.getFirst(Pager.PAGE)));
    }

    String with(RecommendationFilter other) {
        return new GapAddress(language, other, differs, 1).toString();
    }

    String with(Differs other) {
        return new GapAddress(language, filter, other, 1).toString();
    }

    String withPage(int other) {
        return new GapAddress(language, filter, differs, other).toString();
    }

    /** The same for programs. */
    String twin(String file) {
        return Links.with("/api/v1/" + file, filter, more());
    }

    private String[] more(String... also) {
        List<String> more = new ArrayList<>();
        if (differs != Differs.ANYHOW) {
            more.add(DIFFERS + "=" + differs.parameter());
        }
        more.addAll(List.of(also));
        return more.toArray(String[]::new);
    }

    @Override
    public String toString() {
        return Links.with("/" + language.code() + "/gap", filter, page > 1 ? more(Pager.PAGE + "=" + page) : more());
    }
}
