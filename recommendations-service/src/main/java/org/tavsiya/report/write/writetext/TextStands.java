package org.tavsiya.report.write.writetext;

import org.tavsiya.report.ReportContents;
import org.tavsiya.report.ReportContents.Written;
import org.tavsiya.rules.Rule;

/** Only a text that stands can be written anew or removed. */
record TextStands(ReportContents contents, String blockId) implements Rule {

    @Override
    public boolean broken() {
        return contents.text(blockId).filter(Written::standing).isEmpty();
    }

    @Override
    public String sentence() {
        return "This text was removed meanwhile. "
                + "What you wrote is still in the form: write it as a new text, or restore the text first.";
    }

    @Override
    public String field() {
        return "text";
    }
}
