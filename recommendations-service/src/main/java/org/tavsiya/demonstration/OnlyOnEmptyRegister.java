package org.tavsiya.demonstration;

import org.tavsiya.rules.Rule;

/** Demonstration data never stands beside real recommendations. */
record OnlyOnEmptyRegister(boolean holdsRealRecords) implements Rule {

    @Override
    public boolean broken() {
        return holdsRealRecords;
    }

    @Override
    public String sentence() {
        return "The register holds real recommendations; the demonstration set is only for an empty one. Start a "
                + "second copy with a data folder of its own.";
    }
}
