package org.tavsiya.imports;

import org.tavsiya.rules.Rule;

/** Cleaning anew needs the reader of the source, which the service without its pages does not hold. */
record ThisCopyCanClean(boolean cleanerThere) implements Rule {

    @Override
    public boolean broken() {
        return !cleanerThere;
    }

    @Override
    public String sentence() {
        return "This copy of the application has no reader of the source's records. Ask a copy that has pages.";
    }
}
