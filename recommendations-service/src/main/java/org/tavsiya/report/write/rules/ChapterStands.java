package org.tavsiya.report.write.rules;

import org.tavsiya.report.ReportContents;
import org.tavsiya.rules.Rule;

/** What is placed is placed in a chapter that is there. */
public record ChapterStands(ReportContents contents, String chapterId) implements Rule {

    @Override
    public boolean broken() {
        return chapterId == null || contents.chapter(chapterId).isEmpty();
    }

    @Override
    public String sentence() {
        return "This chapter is not in the report any more: somebody may have taken it away.";
    }

    @Override
    public String field() {
        return "chapter";
    }
}
