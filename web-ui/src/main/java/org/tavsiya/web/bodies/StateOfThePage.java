package org.tavsiya.web.bodies;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.web.site.Wording;

/**
 * The State that a page speaks of: the one that the reader chose, or the only one there is.
 *
 * @param label as the data spells it; null where there are several
 * @param others to choose from, this one among them; none where there is nothing to choose
 */
record StateOfThePage(String label, List<Choice> others) {

    record Choice(String value, String text, boolean chosen) {}

    /** @param states those that the filter would find if it named none */
    static StateOfThePage of(RecommendationFilter filter, List<String> states, Wording w) {
        String only = states.size() == 1 && filter.effective(Dimension.COUNTRY).isEmpty() ? states.get(0) : null;
        return new StateOfThePage(filter.country() != null ? filter.country() : only, choices(filter, states, w));
    }

    /** In alphabetical order of the language; an order by figures would rank States. */
    private static List<Choice> choices(RecommendationFilter filter, List<String> states, Wording w) {
        Collator collator = Collator.getInstance(ULocale.forLocale(w.locale()));
        return states.size() < 2
                ? List.of()
                : states.stream()
                        .map(s -> new Choice(s, w.country(s), filter.has(Dimension.COUNTRY, s)))
                        .sorted(Comparator.comparing(Choice::text, collator::compare))
                        .toList();
    }

    /** The filter with this State in it, so that what is asked of one State may be asked. */
    RecommendationFilter named(RecommendationFilter filter) {
        return label == null ? filter : filter.with(Dimension.COUNTRY, label);
    }
}
