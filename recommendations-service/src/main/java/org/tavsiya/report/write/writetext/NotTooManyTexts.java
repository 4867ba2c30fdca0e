package org.tavsiya.report.write.writetext;

import org.tavsiya.report.ReportContents;
import org.tavsiya.rules.Rule;

/** More texts than anybody could keep in order. */
record NotTooManyTexts(ReportContents contents) implements Rule {

    private static final int MOST = 2000;

    @Override
    public boolean broken() {
        return contents.texts().size() >= MOST;
    }

    @Override
    public String sentence() {
        return "A report holds up to " + MOST + " texts.";
    }

    @Override
    public String field() {
        return "text";
    }
}
