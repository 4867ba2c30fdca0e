package org.tavsiya.uptake.write.rules;

import org.tavsiya.rules.Rule;
import org.tavsiya.uptake.write.model.UptakeFacts;

/** Nobody could take up what stands in a draft alone. */
public record SuggestionWasSent(UptakeFacts facts, String suggestionId) implements Rule {

    @Override
    public boolean broken() {
        return !facts.holds(suggestionId);
    }

    @Override
    public String sentence() {
        return "This suggestion stands in no file that was made of the report: it was not sent.";
    }
}
