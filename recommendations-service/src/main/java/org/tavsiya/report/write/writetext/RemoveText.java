package org.tavsiya.report.write.writetext;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.TextRemoved;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.rules.Rule;

/** Removes a text; it can be restored. */
public record RemoveText(String reportId, String blockId, int startedFrom, Actor by) implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        Rule.check(new TextStands(contents, blockId), new NobodySavedInBetween(contents, blockId, startedFrom));
        return List.of(new TextRemoved(reportId, blockId, by.id(), by.role().name()));
    }
}
