package org.tavsiya.report.write.writetext;

import org.tavsiya.report.ReportContents;
import org.tavsiya.rules.Rule;

/** Two who write one text at the same time never overwrite each other. */
record NobodySavedInBetween(ReportContents contents, String blockId, int startedFrom) implements Rule {

    @Override
    public boolean broken() {
        return contents.text(blockId).filter(t -> t.version() != startedFrom).isPresent();
    }

    @Override
    public String sentence() {
        return "Somebody saved this text after you opened it. Both versions are shown: take over what you need, and save again.";
    }

    @Override
    public String field() {
        return "text";
    }
}
