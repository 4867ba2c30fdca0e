package org.tavsiya.report.write;

import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.report.Paperwork;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.ReportOpened;
import org.tavsiya.report.write.changechapters.AddChapter;
import org.tavsiya.report.write.changechapters.MoveChapter;
import org.tavsiya.report.write.changechapters.RemoveChapter;
import org.tavsiya.report.write.changechapters.RenameChapter;
import org.tavsiya.report.write.closereport.CloseReport;
import org.tavsiya.report.write.closereport.ReopenReport;
import org.tavsiya.report.write.describereport.DescribeReport;
import org.tavsiya.report.write.exportreport.ExportReport;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.report.write.openreport.OpenReport;
import org.tavsiya.report.write.placerecommendations.MoveBlock;
import org.tavsiya.report.write.placerecommendations.MoveBlockBehind;
import org.tavsiya.report.write.placerecommendations.PlaceRecommendations;
import org.tavsiya.report.write.placerecommendations.TakeRecommendationsOut;
import org.tavsiya.report.write.refreshreport.RefreshReport;
import org.tavsiya.report.write.remarkonpassage.RemarkOnPassage;
import org.tavsiya.report.write.remarkonpassage.ReopenRemark;
import org.tavsiya.report.write.remarkonpassage.ResolveRemark;
import org.tavsiya.report.write.removereport.RemoveReport;
import org.tavsiya.report.write.removereport.RestoreReport;
import org.tavsiya.report.write.writetext.RemoveText;
import org.tavsiya.report.write.writetext.RestoreText;
import org.tavsiya.report.write.writetext.RewriteText;
import org.tavsiya.report.write.writetext.WriteText;
import org.tavsiya.rules.Rule;

/** Handles what is asked of reports. */
@Component
class ReportHandling {

    private final Repository<ReportAggregate> reports;
    private final Paperwork paperwork;
    private final RecommendationsInTheLog register;

    ReportHandling(Repository<ReportAggregate> reports, Paperwork paperwork, RecommendationsInTheLog register) {
        this.reports = reports;
        this.paperwork = paperwork;
        this.register = register;
    }

    @CommandHandler
    Recorded handle(OpenReport open) throws Exception {
        ReportOpened opened = open.decide(paperwork.outline(open.body()));
        reports.newInstance(() -> new ReportAggregate(opened));
        return new Recorded(0, true);
    }

    @CommandHandler
    Recorded handle(PlaceRecommendations place) {
        Set<String> unknown = register.unknown(place.chapters().keySet());
        Aggregate<ReportAggregate> report = reports.load(place.reportId());
        return record(report, place.decide(report.invoke(ReportAggregate::contents), unknown));
    }

    @CommandHandler
    Recorded handle(DescribeReport command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(RefreshReport command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(ExportReport command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(AddChapter command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(RenameChapter command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(MoveChapter command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(RemoveChapter command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(TakeRecommendationsOut command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(MoveBlock command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(MoveBlockBehind command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(WriteText command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(RewriteText command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(RemoveText command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(RestoreText command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(CloseReport command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(ReopenReport command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(RemoveReport command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(RestoreReport command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(RemarkOnPassage command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(ResolveRemark command) {
        return recorded(command);
    }

    @CommandHandler
    Recorded handle(ReopenRemark command) {
        return recorded(command);
    }

    private Recorded recorded(ReportCommand command) {
        Aggregate<ReportAggregate> report = reports.load(command.reportId());
        ReportContents contents = report.invoke(ReportAggregate::contents);
        Rule.check(command.first(contents));
        return record(report, command.decide(contents));
    }

    private static Recorded record(Aggregate<ReportAggregate> report, List<ReportEvent> events) {
        report.execute(r -> r.record(events));
        return new Recorded(report.version(), !events.isEmpty());
    }
}
