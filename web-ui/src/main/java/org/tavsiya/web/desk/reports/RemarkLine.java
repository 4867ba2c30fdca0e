package org.tavsiya.web.desk.reports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportDocument.RemarkInReport;

/**
 * A remark beside the block that it is about.
 *
 * @param by name, or null where the account is gone
 * @param resolvedBy the same of whoever said that it is answered
 * @param resolvedAt null while it is open
 */
record RemarkLine(
        String id, String passage, String text, String by, Instant at, String resolvedBy, Instant resolvedAt) {

    public boolean open() {
        return resolvedAt == null;
    }

    static List<RemarkLine> on(ReportDocument report, String block, Map<String, String> names) {
        return report.remarks().stream()
                .filter(r -> r.blockId().equals(block))
                .map(r -> line(r, names))
                .toList();
    }

    private static RemarkLine line(RemarkInReport r, Map<String, String> names) {
        boolean open = r.resolved() == null;
        return new RemarkLine(
                r.id(),
                r.passage(),
                r.text(),
                names.get(r.by()),
                r.at(),
                open ? null : names.get(r.resolved().by()),
                open ? null : r.resolved().at());
    }
}
