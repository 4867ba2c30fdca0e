package org.tavsiya.uptake.read.tracesuggestions;

import java.util.List;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.uptake.read.tracesuggestions.TracedSuggestion.Outcome;

/**
 * The suggestions of a report that was sent.
 *
 * @param sent the report as it stood when the last file was made of it
 */
public record TracedReport(ReportDocument sent, List<TracedSuggestion> suggestions) {

    public int total() {
        return suggestions.size();
    }

    public int takenUp() {
        return count(Outcome.TAKEN_UP);
    }

    public int passedOver() {
        return count(Outcome.PASSED_OVER);
    }

    /** Of which nobody has said anything yet. */
    public int open() {
        return count(Outcome.OPEN);
    }

    /** Of those taken up. */
    public int implemented() {
        return (int) suggestions.stream().filter(TracedSuggestion::implemented).count();
    }

    private int count(Outcome outcome) {
        return (int) suggestions.stream().filter(s -> s.outcome() == outcome).count();
    }
}
