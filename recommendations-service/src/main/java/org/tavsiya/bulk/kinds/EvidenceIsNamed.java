package org.tavsiya.bulk.kinds;

import org.tavsiya.rules.Rule;

/** Which piece of the library is meant. */
record EvidenceIsNamed(String evidenceId) implements Rule {

    @Override
    public boolean broken() {
        return evidenceId == null;
    }

    @Override
    public String sentence() {
        return "Choose a piece of evidence of the library.";
    }

    @Override
    public String field() {
        return "evidenceId";
    }
}
