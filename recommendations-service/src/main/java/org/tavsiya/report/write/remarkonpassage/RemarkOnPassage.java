package org.tavsiya.report.write.remarkonpassage;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.PassageRemarked;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.BlockStands;
import org.tavsiya.rules.RemarkSaysSomething;
import org.tavsiya.rules.Rule;

/**
 * Remarks something on a block.
 *
 * @param passage words of the block that the remark is about; null or blank where it is about the whole
 */
public record RemarkOnPassage(String reportId, String remarkId, String blockId, String passage, String text, Actor by)
        implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        String words = passage == null || passage.isBlank() ? null : PassageStands.flat(passage);
        Rule.check(
                new BlockStands(contents, blockId),
                new PassageStands(contents, blockId, words),
                new RemarkSaysSomething(text),
                new NotTooManyRemarks(contents));
        return List.of(new PassageRemarked(
                reportId,
                remarkId,
                blockId,
                words,
                text.strip(),
                by.id(),
                by.role().name()));
    }
}
