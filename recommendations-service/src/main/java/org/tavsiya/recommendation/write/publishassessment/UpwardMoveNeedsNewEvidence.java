package org.tavsiya.recommendation.write.publishassessment;

import java.time.LocalDate;
import java.util.Optional;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.write.model.Assessment;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.rules.Rule;

/** Better than before needs a fact that happened since (docs/METHOD.md, rule b). */
record UpwardMoveNeedsNewEvidence(Optional<Assessment> current, AssessmentDraft draft, LocalDate effectiveOn) implements Rule {

    @Override
    public boolean broken() {
        return effectiveOn != null && draft.status() != null && current.filter(c -> draft.status().higherThan(c.status()))
                .filter(c -> draft.evidence().stream().noneMatch(e -> isNew(e, c.effectiveOn())))
                .isPresent();
    }

    private boolean isNew(Evidence evidence, LocalDate since) {
        LocalDate fact = evidence.factDate();
        return fact != null && fact.isAfter(since) && !fact.isAfter(effectiveOn);
    }

    @Override
    public String sentence() {
        return "Moving up from " + current.orElseThrow().status() + " to " + draft.status() + " needs evidence of a fact after "
                + current.orElseThrow().effectiveOn() + " and not after " + effectiveOn + ".";
    }

    @Override
    public String field() {
        return "evidence";
    }
}
