package org.tavsiya.evidence.write.markaddress;

import org.tavsiya.rules.Rule;

/** There is something to look at. */
record ItemHasAddress(String address) implements Rule {

    @Override
    public boolean broken() {
        return address == null;
    }

    @Override
    public String sentence() {
        return "This piece of evidence has no address that could be marked.";
    }

    @Override
    public String field() {
        return "state";
    }
}
