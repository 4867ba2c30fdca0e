package org.tavsiya.report.write.placerecommendations;

import java.util.Collection;
import org.tavsiya.rules.Rule;

/** A block is bound to the register, so the register holds it. */
record RecommendationsOfThisRegister(Collection<String> unknown) implements Rule {

    @Override
    public boolean broken() {
        return !unknown.isEmpty();
    }

    @Override
    public String sentence() {
        return "Only recommendations of this register can stand in a report; one of these is not in it.";
    }

    @Override
    public String field() {
        return "recommendations";
    }
}
