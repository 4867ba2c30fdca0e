package org.tavsiya.report.write.rules;

import org.tavsiya.report.ReportContents;
import org.tavsiya.rules.Rule;

/** What was sent stays as it was sent. */
public record ReportIsOpen(ReportContents contents) implements Rule {

    @Override
    public boolean broken() {
        return contents.closed();
    }

    @Override
    public String sentence() {
        return "This report is closed: nothing in it changes until somebody reopens it.";
    }
}
