package org.tavsiya.report.write.describereport;

import java.time.LocalDate;
import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportDescribed;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.ReportLanguageKnown;
import org.tavsiya.report.write.rules.ReportTitleNeeded;
import org.tavsiya.rules.Rule;

/** Says title, language and deadline otherwise. */
public record DescribeReport(
        String reportId, String title, String language, LocalDate deadline, boolean joint, Actor by)
        implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        Rule.check(new ReportTitleNeeded(title), new ReportLanguageKnown(language));
        return List.of(new ReportDescribed(
                reportId,
                title.trim(),
                language,
                deadline,
                joint,
                by.id(),
                by.role().name()));
    }
}
