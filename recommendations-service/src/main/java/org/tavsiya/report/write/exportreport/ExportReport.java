package org.tavsiya.report.write.exportreport;

import java.time.LocalDate;
import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.ReportExported;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.ReportStands;
import org.tavsiya.rules.Rule;

/**
 * Records that a file of the report is taken along.
 *
 * @param forbidden whether anything in it can never leave
 * @param decided whether whoever takes it has seen the objections
 */
public record ExportReport(
        String reportId,
        String format,
        LocalDate asOf,
        long dataVersion,
        String checkCode,
        String sha256,
        int objections,
        boolean forbidden,
        boolean decided,
        Actor by)
        implements ReportCommand {

    /** A closed report is taken along as it was closed. */
    @Override
    public List<Rule> first(ReportContents contents) {
        return List.of(new ReportStands(contents));
    }

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        Rule.check(new NothingForbidsExport(forbidden), new OpenObjectionsAreDecided(objections, decided));
        return List.of(new ReportExported(
                reportId,
                format,
                asOf,
                dataVersion,
                checkCode,
                sha256,
                objections,
                by.id(),
                by.role().name()));
    }
}
