package org.tavsiya.report.write.closereport;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportClosed;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.ReportStands;
import org.tavsiya.rules.Rule;

/** Ends the writing: it can be read and taken along, and changed only after somebody reopened it. */
public record CloseReport(String reportId, Actor by) implements ReportCommand {

    @Override
    public List<Rule> first(ReportContents contents) {
        return List.of(new ReportStands(contents));
    }

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        return contents.closed()
                ? List.of()
                : List.of(new ReportClosed(reportId, by.id(), by.role().name()));
    }
}
