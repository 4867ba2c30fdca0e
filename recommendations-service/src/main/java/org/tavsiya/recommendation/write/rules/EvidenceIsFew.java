package org.tavsiya.recommendation.write.rules;

import org.tavsiya.recommendation.Limits;
import org.tavsiya.rules.Rule;

/** Evidence is chosen, not piled up: a reader looks through all of it. */
record EvidenceIsFew(int pieces) implements Rule {

    @Override
    public boolean broken() {
        return pieces > Limits.EVIDENCE;
    }

    @Override
    public String sentence() {
        return "An assessment names at most " + Limits.EVIDENCE + " pieces of evidence.";
    }

    @Override
    public String field() {
        return "evidence";
    }
}
