package org.tavsiya.web.changes;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.tavsiya.recommendation.read.recentchanges.ChangesAsked;
import org.tavsiya.web.site.FilterInAddress;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Pager;

/**
 * Everything that stands in the address of what changed.
 *
 * @param page from 1, as people count
 */
record ChangesAddress(Language language, ChangesAsked asked, int page) {

    static final int SIZE = 25;

    static ChangesAddress read(Language language, MultiValueMap<String, String> parameters) {
        return new ChangesAddress(
                language,
                ChangesAsked.of(FilterInAddress.read(parameters), parameters),
                Pager.read(parameters.getFirst(Pager.PAGE)));
    }

    String with(ChangesAsked other) {
        return new ChangesAddress(language, other, 1).toString();
    }

    String withPage(int other) {
        return new ChangesAddress(language, asked, other).toString();
    }

    /** The same for programs. */
    String twin(String file) {
        return Links.with("/api/v1/" + file, asked.filter(), asked.more());
    }

    /** The same to subscribe to. */
    String feed() {
        return Links.with("/" + language.code() + "/changes.atom", asked.filter(), asked.more());
    }

    @Override
    public String toString() {
        String[] more = Stream.concat(
                        Arrays.stream(asked.more()), page > 1 ? Stream.of(Pager.PAGE + "=" + page) : Stream.of())
                .toArray(String[]::new);
        return Links.with("/" + language.code() + "/changes", asked.filter(), more);
    }
}
