package org.tavsiya.report.write.writetext;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.TextRestored;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.ChapterStands;
import org.tavsiya.rules.Rule;

/**
 * Brings a removed text back to the end of a chapter.
 *
 * @param chapterId null for the one where it stood
 */
public record RestoreText(String reportId, String blockId, String chapterId, Actor by) implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        String to = chapterId == null
                ? contents.text(blockId).map(ReportContents.Written::chapterId).orElse(null)
                : chapterId;
        Rule.check(new TextWasRemoved(contents, blockId), new ChapterStands(contents, to));
        return List.of(new TextRestored(
                reportId,
                blockId,
                to,
                contents.blocks(to).size(),
                by.id(),
                by.role().name()));
    }
}
