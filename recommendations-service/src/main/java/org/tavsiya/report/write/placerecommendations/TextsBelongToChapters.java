package org.tavsiya.report.write.placerecommendations;

import org.tavsiya.report.ReportContents;
import org.tavsiya.report.ReportContents.Written;
import org.tavsiya.rules.Rule;

/** What somebody wrote stands in a chapter; only a recommendation may wait for one. */
record TextsBelongToChapters(ReportContents contents, String blockId, String chapterId) implements Rule {

    @Override
    public boolean broken() {
        return chapterId == null
                && contents.text(blockId).filter(Written::standing).isPresent();
    }

    @Override
    public String sentence() {
        return "A text stands in a chapter; remove it instead, and it can be restored.";
    }
}
