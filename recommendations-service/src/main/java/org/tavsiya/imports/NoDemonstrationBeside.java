package org.tavsiya.imports;

import org.tavsiya.rules.Rule;

/** Demonstration data and real recommendations never stand in one register: nobody could quote a number from it. */
record NoDemonstrationBeside(boolean demonstrationLoaded, boolean loadingDemonstration) implements Rule {

    @Override
    public boolean broken() {
        return demonstrationLoaded;
    }

    @Override
    public String sentence() {
        return loadingDemonstration
                ? "The demonstration set is loaded already."
                : "The register holds demonstration data. Remove it first (one action), then import.";
    }
}
