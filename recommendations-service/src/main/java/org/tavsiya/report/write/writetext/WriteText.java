package org.tavsiya.report.write.writetext;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.BlockKind;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.TextWritten;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.ChapterStands;
import org.tavsiya.rules.Rule;

/**
 * Writes a text.
 *
 * @param kind a paragraph or a suggestion
 * @param after id of the block behind which it stands; null, or one that is not in the chapter, puts it at the end
 */
public record WriteText(
        String reportId, String blockId, BlockKind kind, String chapterId, String after, String text, Actor by)
        implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        Rule.check(
                new ChapterStands(contents, chapterId),
                new TextSaysSomething(text, Longest.of(kind)),
                new NotTooManyTexts(contents));
        List<String> there = contents.blocks(chapterId);
        int behind = there.indexOf(after);
        return List.of(new TextWritten(
                reportId,
                blockId,
                kind.name(),
                chapterId,
                behind < 0 ? there.size() : behind + 1,
                text.strip(),
                by.id(),
                by.role().name()));
    }
}
