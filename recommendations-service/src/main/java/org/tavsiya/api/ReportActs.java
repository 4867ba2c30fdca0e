package org.tavsiya.api;

import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.report.read.Reports;
import org.tavsiya.report.read.UnknownReport;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.openreport.OpenReport;
import org.tavsiya.report.write.placerecommendations.PlaceRecommendations;

/** Sends what is asked of reports. Refuses as {@link Changes} does, and with {@link UnknownReport}. */
@Component
public class ReportActs {

    private final Changes changes;
    private final Reports reports;

    ReportActs(Changes changes, Reports reports) {
        this.changes = changes;
        this.reports = reports;
    }

    public Recorded open(OpenReport command, RequestKey key) {
        return sent(command.reportId(), command, key);
    }

    public Recorded place(PlaceRecommendations command, RequestKey key) {
        return sent(command.reportId(), command, key);
    }

    /**
     * The answer is the version afterwards, which the view shows by then unless it is far behind.
     *
     * @param key of the request, or null; one that was carried out before is answered as it was then, and does nothing more
     */
    public Recorded send(ReportCommand command, RequestKey key) {
        return sent(command.reportId(), command, key);
    }

    private Recorded sent(String reportId, Object command, RequestKey key) {
        try {
            Recorded did = changes.sendElsewhere(command, key);
            changes.awaitView(reportId, reports::version);
            return did;
        } catch (AggregateNotFoundException | IncompatibleAggregateException unknown) {
            throw new UnknownReport(reportId);
        }
    }
}
