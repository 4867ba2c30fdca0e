package org.tavsiya.report.read.texthistory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.TextRemoved;
import org.tavsiya.report.events.TextRestored;
import org.tavsiya.report.events.TextRewritten;
import org.tavsiya.report.events.TextWritten;

/** Answers "what did this say before", from the log itself: the view keeps what stands. */
@Component
public class TextHistory {

    /**
     * One state of a text, or that it was removed or restored.
     *
     * @param act written, rewritten, removed or restored
     * @param text null where it was removed or restored
     * @param by account id
     */
    public record Step(String act, int version, String text, Instant at, String by, String role) {}

    private final Streams log;

    TextHistory(Streams log) {
        this.log = log;
    }

    /** Oldest first; empty for what is no text of the report. */
    public List<Step> of(String reportId, String blockId) {
        List<Step> steps = new ArrayList<>();
        int version = 0;
        for (Streams.Logged logged : log.of(reportId, Long.MAX_VALUE)) {
            Instant at = logged.message().getTimestamp();
            if (logged.message().getPayload() instanceof ReportEvent event) {
                if (event instanceof TextWritten e && e.blockId().equals(blockId)) {
                    version = 1;
                    steps.add(step("written", version, e.text(), at, e));
                } else if (event instanceof TextRewritten e && e.blockId().equals(blockId)) {
                    version = e.version();
                    steps.add(step("rewritten", version, e.text(), at, e));
                } else if (event instanceof TextRemoved e && e.blockId().equals(blockId)) {
                    steps.add(step("removed", version, null, at, e));
                } else if (event instanceof TextRestored e && e.blockId().equals(blockId)) {
                    steps.add(step("restored", version, null, at, e));
                }
            }
        }
        return steps;
    }

    private static Step step(String act, int version, String text, Instant at, ReportEvent event) {
        return new Step(act, version, text, at, event.by(), event.byRole());
    }
}
