package org.tavsiya.report.write.refreshreport;

import java.time.LocalDate;
import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.ReportRefreshed;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.rules.PinIsAState;
import org.tavsiya.rules.Rule;

/** Moves the pin, after somebody looked at what changes with it. */
public record RefreshReport(String reportId, LocalDate asOf, long dataVersion, Actor by) implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        Rule.check(new PinIsAState(asOf, dataVersion));
        return List.of(new ReportRefreshed(
                reportId, asOf, dataVersion, by.id(), by.role().name()));
    }
}
