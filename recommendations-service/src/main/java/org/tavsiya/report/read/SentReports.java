package org.tavsiya.report.read;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.ReportExported;

/** Reports as they stood when a file was made of them the last time: what was written since nobody outside has read. */
@Component
public class SentReports {

    private static final String TYPE = "report";

    private final Streams log;

    SentReports(Streams log) {
        this.log = log;
    }

    /** Read from the log, so that no view has to be as far. Empty where no file was made of it, or there is none of that id. */
    public Optional<ReportDocument> asSent(String reportId) {
        List<? extends DomainEventMessage<?>> events = log.of(reportId, Long.MAX_VALUE).stream()
                .map(Streams.Logged::message)
                .toList();
        if (events.isEmpty() || !TYPE.equals(events.get(0).getType())) {
            return Optional.empty();
        }
        ReportCopy copy = new ReportCopy();
        ReportDocument sent = null;
        for (DomainEventMessage<?> message : events) {
            copy.take((ReportEvent) message.getPayload(), message.getSequenceNumber(), message.getTimestamp());
            if (message.getPayload() instanceof ReportExported) {
                sent = copy.document();
            }
        }
        return Optional.ofNullable(sent);
    }
}
