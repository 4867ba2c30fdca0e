package org.tavsiya.report.write.model;

import java.util.List;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.write.rules.ReportIsOpen;
import org.tavsiya.report.write.rules.ReportStands;
import org.tavsiya.rules.Rule;

/** Asks for a change of one report. */
public interface ReportCommand {

    String reportId();

    /** What is asked before anything else: nothing is written in a report that is closed or was removed. */
    default List<Rule> first(ReportContents contents) {
        return List.of(new ReportStands(contents), new ReportIsOpen(contents));
    }

    /** Decides and changes nothing: the facts that follow, or {@link org.tavsiya.rules.RuleBroken}. */
    List<ReportEvent> decide(ReportContents contents);
}
