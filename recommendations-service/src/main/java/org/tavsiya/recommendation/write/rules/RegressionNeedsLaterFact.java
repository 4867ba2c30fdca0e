package org.tavsiya.recommendation.write.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.write.model.Assessment;
import org.tavsiya.rules.Rule;

/** What got worse, got worse after the baseline (docs/METHOD.md, evidence). */
record RegressionNeedsLaterFact(Optional<Assessment> baseline, List<Evidence> evidence) implements Rule {

    @Override
    public boolean broken() {
        return baseline.isPresent()
                && !evidence.isEmpty()
                && evidence.stream().map(Evidence::factDate).noneMatch(fact -> fact != null && fact.isAfter(since()));
    }

    private LocalDate since() {
        return baseline.orElseThrow().effectiveOn();
    }

    @Override
    public String sentence() {
        return "REGRESSED needs evidence of a fact after its baseline (" + since() + ").";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("since", since().toString());
    }

    @Override
    public String field() {
        return "evidence";
    }
}
