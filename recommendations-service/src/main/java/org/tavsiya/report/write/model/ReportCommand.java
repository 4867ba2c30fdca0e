package org.tavsiya.report.write.model;

import java.util.List;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportEvent;

/** Asks for a change of one report. */
public interface ReportCommand {

    String reportId();

    /** Decides and changes nothing: the facts that follow, or {@link org.tavsiya.rules.RuleBroken}. */
    List<ReportEvent> decide(ReportContents contents);
}
