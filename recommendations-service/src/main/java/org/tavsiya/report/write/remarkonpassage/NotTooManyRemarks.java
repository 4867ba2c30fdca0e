package org.tavsiya.report.write.remarkonpassage;

import org.tavsiya.report.ReportContents;
import org.tavsiya.rules.Rule;

/** More remarks than anybody could answer. */
record NotTooManyRemarks(ReportContents contents) implements Rule {

    private static final int MOST = 2000;

    @Override
    public boolean broken() {
        return contents.remarks().size() >= MOST;
    }

    @Override
    public String sentence() {
        return "A report holds up to " + MOST + " remarks.";
    }

    @Override
    public String field() {
        return "remark";
    }
}
