package org.tavsiya.report.write.writetext;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.BlockKind;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.ReportContents.Written;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.TextRewritten;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.rules.Rule;

/**
 * Writes a text anew.
 *
 * @param startedFrom the version that its author had before their eyes
 */
public record RewriteText(String reportId, String blockId, int startedFrom, String text, Actor by)
        implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        BlockKind kind = contents.text(blockId).map(Written::kind).orElse(BlockKind.PARAGRAPH);
        Rule.check(
                new TextStands(contents, blockId),
                new NobodySavedInBetween(contents, blockId, startedFrom),
                new TextSaysSomething(text, Longest.of(kind)));
        return contents.text(blockId).filter(t -> t.text().equals(text.strip())).isPresent()
                ? List.of()
                : List.of(new TextRewritten(
                        reportId,
                        blockId,
                        startedFrom + 1,
                        text.strip(),
                        by.id(),
                        by.role().name()));
    }
}
