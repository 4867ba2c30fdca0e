package org.tavsiya.report.write.removereport;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.ReportRemoved;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.ReportStands;
import org.tavsiya.rules.Rule;

/** Takes a report away; it can be restored as it was. */
public record RemoveReport(String reportId, Actor by) implements ReportCommand {

    /** A closed one, too. */
    @Override
    public List<Rule> first(ReportContents contents) {
        return List.of(new ReportStands(contents));
    }

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        Rule.check(new AuthorOrReviewer(contents, by), new NoFileWasMade(contents));
        return List.of(new ReportRemoved(reportId, by.id(), by.role().name()));
    }
}
