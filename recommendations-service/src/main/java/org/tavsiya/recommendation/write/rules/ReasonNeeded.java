package org.tavsiya.recommendation.write.rules;

import org.tavsiya.rules.Letters;
import org.tavsiya.rules.Rule;

/** Every statement says why. */
record ReasonNeeded(String reason) implements Rule {

    @Override
    public boolean broken() {
        return Letters.none(reason);
    }

    @Override
    public String sentence() {
        return "A reason is needed: one sentence that says why.";
    }

    @Override
    public String field() {
        return "reason";
    }
}
