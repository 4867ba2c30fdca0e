package org.tavsiya.recommendation.write.rules;

import java.time.LocalDate;
import java.util.Map;
import org.tavsiya.rules.Rule;

/**
 * Nothing implements, or breaks, a recommendation that was not made yet.
 *
 * @param publishedOn day of the document with the recommendation; null where the source does not tell, and nothing is refused
 */
record NotBeforeTheRecommendation(LocalDate publishedOn, LocalDate effectiveOn) implements Rule {

    @Override
    public boolean broken() {
        return publishedOn != null && effectiveOn != null && effectiveOn.isBefore(publishedOn);
    }

    @Override
    public String sentence() {
        return "Effective " + effectiveOn + " lies before the recommendation, which was published on " + publishedOn
                + ".";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("published", publishedOn.toString());
    }

    @Override
    public String field() {
        return "effectiveOn";
    }
}
