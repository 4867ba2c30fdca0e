package org.tavsiya.uptake.write.rules;

import org.tavsiya.rules.Rule;
import org.tavsiya.uptake.write.model.UptakeFacts;

/** A report is about one State, and so is what answers it. */
public record AnswerIsToThatState(UptakeFacts facts) implements Rule {

    @Override
    public boolean broken() {
        return facts.answer() == null
                || facts.sent() != null
                        && !facts.answer().countries().contains(facts.sent().country());
    }

    @Override
    public String sentence() {
        return "The register holds no such recommendation to the State that the report is about.";
    }

    @Override
    public String field() {
        return "recommendationId";
    }
}
