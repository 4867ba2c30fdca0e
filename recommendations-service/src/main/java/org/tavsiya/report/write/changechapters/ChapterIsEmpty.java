package org.tavsiya.report.write.changechapters;

import org.tavsiya.report.ReportContents;
import org.tavsiya.rules.Rule;

/** Nothing is lost with a chapter. */
record ChapterIsEmpty(ReportContents contents, String chapterId) implements Rule {

    @Override
    public boolean broken() {
        return !contents.blocks(chapterId).isEmpty();
    }

    @Override
    public String sentence() {
        return "Something stands in this chapter: move it or take it out first, so that nothing is lost.";
    }

    @Override
    public String field() {
        return "chapter";
    }
}
