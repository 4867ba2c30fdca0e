package org.tavsiya.recommendation.write.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.write.model.Assessment;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.rules.Rule;

/**
 * Better than before needs a fact that happened since (docs/METHOD.md, rule b).
 *
 * @param before the assessment that stood before the new one, in the order of what they say
 */
record UpwardMoveNeedsNewEvidence(Optional<Assessment> before, AssessmentDraft draft, LocalDate effectiveOn)
        implements Rule {

    @Override
    public boolean broken() {
        return effectiveOn != null
                && draft.status() != null
                && before.filter(b -> draft.status().higherThan(b.status()))
                        .filter(b -> draft.evidence().stream().noneMatch(e -> isNew(e, b.effectiveOn())))
                        .isPresent();
    }

    private boolean isNew(Evidence evidence, LocalDate since) {
        LocalDate fact = evidence.factDate();
        return fact != null && fact.isAfter(since) && !fact.isAfter(effectiveOn);
    }

    @Override
    public String sentence() {
        return "Moving up from " + before.orElseThrow().status() + " to " + draft.status()
                + " needs evidence of a fact after " + before.orElseThrow().effectiveOn() + " and not after "
                + effectiveOn + ".";
    }

    @Override
    public Map<String, String> arguments() {
        return Map.of("since", before.orElseThrow().effectiveOn().toString(), "until", effectiveOn.toString());
    }

    @Override
    public String field() {
        return "evidence";
    }
}
