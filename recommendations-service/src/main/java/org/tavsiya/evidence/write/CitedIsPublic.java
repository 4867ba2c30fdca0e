package org.tavsiya.evidence.write;

import org.tavsiya.evidence.Sensitivity;
import org.tavsiya.evidence.write.model.EvidenceState;
import org.tavsiya.rules.Rule;

/**
 * What is published cites of the library only what anybody may see.
 *
 * @param item null where the library holds none of that id
 * @param place of the citation among the evidence of the assessment
 */
record CitedIsPublic(EvidenceState item, int place) implements Rule {

    @Override
    public boolean broken() {
        return item == null || item.withdrawn() || item.content().sensitivity() != Sensitivity.PUBLIC;
    }

    @Override
    public String sentence() {
        return "Only public evidence of the library can be cited; this piece is not public, was withdrawn, or is not there.";
    }

    @Override
    public String field() {
        return "evidence[" + place + "].evidenceId";
    }
}
