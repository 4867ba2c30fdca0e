package org.tavsiya.imports;

import org.tavsiya.rules.Rule;

/** Batches come in order, so that a resumed import has neither a gap nor a repeat. */
record BatchesInOrder(long expected, long number) implements Rule {

    @Override
    public boolean broken() {
        return number != expected;
    }

    @Override
    public String sentence() {
        return "Batch " + expected + " is expected next, and " + number + " came.";
    }
}
