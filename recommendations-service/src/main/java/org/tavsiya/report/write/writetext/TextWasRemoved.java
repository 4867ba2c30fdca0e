package org.tavsiya.report.write.writetext;

import org.tavsiya.report.ReportContents;
import org.tavsiya.rules.Rule;

/** Only what was removed comes back. */
record TextWasRemoved(ReportContents contents, String blockId) implements Rule {

    @Override
    public boolean broken() {
        return contents.text(blockId).filter(t -> !t.standing()).isEmpty();
    }

    @Override
    public String sentence() {
        return "This text stands in the report already.";
    }
}
