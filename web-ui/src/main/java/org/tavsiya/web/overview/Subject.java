package org.tavsiya.web.overview;

import java.util.List;
import java.util.stream.Collectors;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.Wording;

/**
 * What a page speaks of, in its title and its first sentence: a number of a part must not read as one of the whole.
 *
 * @param state the one chosen, or the only one there is; null where there are several
 * @param part all else that the reader chose, in words; null where nothing
 */
record Subject(String state, String part) {

    static Subject of(RecommendationFilter filter, List<String> countries, Wording w) {
        String country = label(filter, countries);
        RecommendationFilter rest = country == null ? filter : filter.with(Dimension.COUNTRY);
        String part = Chips.of(rest, w, unused -> null).chips().stream()
                .filter(chip -> !chip.byDefault())
                .map(Chips.Chip::text)
                .collect(Collectors.joining("; "));
        return new Subject(country == null ? null : w.country(country), part.isEmpty() ? null : part);
    }

    /** The State as the data spells it; null where there are several. */
    static String label(RecommendationFilter filter, List<String> countries) {
        return filter.country() != null
                ? filter.country()
                : countries.size() == 1 && filter.effective(Dimension.COUNTRY).isEmpty() ? countries.get(0) : null;
    }

    /** End of the key of its words. */
    String kind() {
        return (state == null ? "world" : "state") + (part == null ? "" : ".part");
    }

    String title(Wording w) {
        return state == null
                ? w.text("overview.title." + kind(), part)
                : w.text("overview.title." + kind(), state, part);
    }
}
