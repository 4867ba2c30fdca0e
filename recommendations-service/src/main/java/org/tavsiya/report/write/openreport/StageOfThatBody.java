package org.tavsiya.report.write.openreport;

import org.tavsiya.report.ReportBody;
import org.tavsiya.report.ReportStage;
import org.tavsiya.rules.Rule;

/** Only the Universal Periodic Review has a mid-term. */
record StageOfThatBody(ReportBody body, ReportStage stage) implements Rule {

    @Override
    public boolean broken() {
        return stage == ReportStage.MID_TERM && body != ReportBody.UPR && body != ReportBody.ANY;
    }

    @Override
    public String sentence() {
        return "A mid-term report is sent to the Universal Periodic Review alone.";
    }

    @Override
    public String field() {
        return "stage";
    }
}
