package org.tavsiya.bulk;

import org.tavsiya.rules.Rule;

/** What is attached to many is in the library. */
record EvidenceIsThere(boolean there) implements Rule {

    @Override
    public boolean broken() {
        return !there;
    }

    @Override
    public String sentence() {
        return "The library holds no such piece of evidence.";
    }

    @Override
    public String field() {
        return "evidenceId";
    }
}
