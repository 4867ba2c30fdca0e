package org.tavsiya.report.write.rules;

import org.tavsiya.report.ReportContents;
import org.tavsiya.rules.Rule;

/** Only what stands in the report can be moved or taken out. */
public record BlockStands(ReportContents contents, String blockId) implements Rule {

    @Override
    public boolean broken() {
        return blockId == null || !contents.holds(blockId);
    }

    @Override
    public String sentence() {
        return "This is not in the report any more: somebody may have taken it out.";
    }
}
