package org.tavsiya.report.write.exportreport;

import org.tavsiya.rules.Rule;

/** What is internal never leaves, whoever decides it. */
record NothingForbidsExport(boolean forbidden) implements Rule {

    @Override
    public boolean broken() {
        return forbidden;
    }

    @Override
    public String sentence() {
        return "Something in this report can never leave: see what the checks say cannot be exported, and mend it first.";
    }
}
