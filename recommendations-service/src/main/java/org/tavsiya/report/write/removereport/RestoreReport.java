package org.tavsiya.report.write.removereport;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.ReportRestored;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.rules.Rule;

/** Brings a removed report back as it was. */
public record RestoreReport(String reportId, Actor by) implements ReportCommand {

    @Override
    public List<Rule> first(ReportContents contents) {
        return List.of();
    }

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        Rule.check(new AuthorOrReviewer(contents, by));
        return contents.removed()
                ? List.of(new ReportRestored(reportId, by.id(), by.role().name()))
                : List.of();
    }
}
