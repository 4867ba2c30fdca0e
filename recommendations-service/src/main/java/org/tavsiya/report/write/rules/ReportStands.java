package org.tavsiya.report.write.rules;

import org.tavsiya.report.ReportContents;
import org.tavsiya.rules.Rule;

/** Nothing is done with a report that was removed, but restoring it. */
public record ReportStands(ReportContents contents) implements Rule {

    @Override
    public boolean broken() {
        return contents.removed();
    }

    @Override
    public String sentence() {
        return "This report was removed. Restore it first.";
    }
}
