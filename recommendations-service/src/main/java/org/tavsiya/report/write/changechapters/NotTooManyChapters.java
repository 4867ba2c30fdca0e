package org.tavsiya.report.write.changechapters;

import org.tavsiya.report.ReportContents;
import org.tavsiya.rules.Rule;

/** More than a table of contents can hold. */
record NotTooManyChapters(ReportContents contents) implements Rule {

    private static final int MOST = 60;

    @Override
    public boolean broken() {
        return contents.chapters().size() >= MOST;
    }

    @Override
    public String sentence() {
        return "A report has up to " + MOST + " chapters.";
    }

    @Override
    public String field() {
        return "heading";
    }
}
