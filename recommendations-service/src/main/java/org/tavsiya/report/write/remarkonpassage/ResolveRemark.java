package org.tavsiya.report.write.remarkonpassage;

import java.util.List;
import org.tavsiya.account.Actor;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.RemarkResolved;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.write.model.ReportCommand;
import org.tavsiya.rules.Rule;

/** Says that a remark is answered; one that is already is left alone. */
public record ResolveRemark(String reportId, String remarkId, Actor by) implements ReportCommand {

    @Override
    public List<ReportEvent> decide(ReportContents contents) {
        Rule.check(new RemarkIsThere(contents, remarkId));
        return contents.remarks().get(remarkId)
                ? List.of(new RemarkResolved(
                        reportId, remarkId, by.id(), by.role().name()))
                : List.of();
    }
}
