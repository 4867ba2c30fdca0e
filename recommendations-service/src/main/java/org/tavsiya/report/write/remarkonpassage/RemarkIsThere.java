package org.tavsiya.report.write.remarkonpassage;

import org.tavsiya.report.ReportContents;
import org.tavsiya.rules.Rule;

/** Only a remark of this report can be resolved in it. */
record RemarkIsThere(ReportContents contents, String remarkId) implements Rule {

    @Override
    public boolean broken() {
        return !contents.remarks().containsKey(remarkId);
    }

    @Override
    public String sentence() {
        return "This report has no such remark.";
    }
}
