package org.tavsiya.report.read;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.report.events.PassageRemarked;
import org.tavsiya.report.events.RemarkReopened;
import org.tavsiya.report.events.RemarkResolved;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.read.ReportDocument.ActOfReport;
import org.tavsiya.report.read.ReportDocument.RemarkInReport;

/** The remarks on a report while its events are copied. */
final class RemarksCopy {

    private final Map<String, RemarkInReport> remarks = new LinkedHashMap<>();

    /** Whether it was about a remark. */
    boolean take(ReportEvent event, Instant at) {
        if (event instanceof PassageRemarked e) {
            remarks.put(
                    e.remarkId(),
                    new RemarkInReport(e.remarkId(), e.blockId(), e.passage(), e.text(), e.by(), at, null));
        } else if (event instanceof RemarkResolved e) {
            resolved(e.remarkId(), new ActOfReport(e.by(), at));
        } else if (event instanceof RemarkReopened e) {
            resolved(e.remarkId(), null);
        } else {
            return false;
        }
        return true;
    }

    private void resolved(String id, ActOfReport by) {
        remarks.computeIfPresent(
                id, (same, r) -> new RemarkInReport(r.id(), r.blockId(), r.passage(), r.text(), r.by(), r.at(), by));
    }

    List<RemarkInReport> all() {
        return List.copyOf(remarks.values());
    }
}
