package org.tavsiya.report.write.remarkonpassage;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.RemarkReopened;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.rules.Rule;

/** Opens a remark again; one that is open is left alone. */
public record ReopenRemark(String reportId, String remarkId, Actor by) implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        Rule.check(new RemarkIsThere(contents, remarkId));
        return contents.remarks().get(remarkId)
                ? List.of()
                : List.of(new RemarkReopened(
                        reportId, remarkId, by.id(), by.role().name()));
    }
}
