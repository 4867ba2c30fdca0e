package org.tavsiya.report.write.closereport;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.ReportReopened;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.ReportStands;
import org.tavsiya.rules.Rule;

/** Lets a closed report be written again. */
public record ReopenReport(String reportId, Actor by) implements ReportCommand {

    @Override
    public List<Rule> first(ReportContents contents) {
        return List.of(new ReportStands(contents));
    }

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        return !contents.closed()
                ? List.of()
                : List.of(new ReportReopened(reportId, by.id(), by.role().name()));
    }
}
