package org.tavsiya.evidence.write.rules;

import org.tavsiya.evidence.write.model.EvidenceState;
import org.tavsiya.rules.Rule;

/** What was withdrawn stays as it was, for those who cited it. */
public record StillInLibrary(EvidenceState state) implements Rule {

    @Override
    public boolean broken() {
        return state.withdrawn();
    }

    @Override
    public String sentence() {
        return "This piece of evidence was withdrawn from the library; it is not changed or used any more.";
    }
}
