package org.tavsiya.recommendation.write.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.rules.Rule;

/**
 * A law of 2001 may stand beside newer facts, but does not alone tell what became of a recommendation of 2023. What
 * cites nothing is judged elsewhere.
 *
 * @param publishedOn day of the document with the recommendation; null where the source does not tell, and nothing is refused
 */
record RestsOnFactsSince(LocalDate publishedOn, List<Evidence> evidence) implements Rule {

    @Override
    public boolean broken() {
        return publishedOn != null
                && !evidence.isEmpty()
                && evidence.stream()
                        .map(Evidence::factDate)
                        .allMatch(fact -> fact != null && fact.isBefore(publishedOn));
    }

    @Override
    public String sentence() {
        return "All facts cited are older than the recommendation, which was published on " + publishedOn
                + "; cite at least one since.";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("published", publishedOn.toString());
    }

    @Override
    public String field() {
        return "evidence";
    }
}
