package org.tavsiya.uptake.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.SourceFields;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.report.BlockKind;
import org.tavsiya.report.ReportContents;
import org.tavsiya.report.events.ReportEvent;
import org.tavsiya.report.events.ReportExported;
import org.tavsiya.report.events.ReportOpened;
import org.tavsiya.uptake.write.model.UptakeCommand;
import org.tavsiya.uptake.write.model.UptakeFacts;

/** Looks up what was sent, and what a recommendation says of itself, before one is called the other's answer. */
@Component
class FactsInTheLog {

    private static final String RECOMMENDATION = "recommendation";
    private static final String REPORT = "report";

    private final EventStore log;

    FactsInTheLog(EventStore log) {
        this.log = log;
    }

    UptakeFacts of(UptakeCommand command) {
        return new UptakeFacts(
                sent(command.reportId()),
                command.recommendationId() == null ? null : recommendation(command.recommendationId()));
    }

    /** As it stood when a file was made of it the last time. */
    private UptakeFacts.Sent sent(String reportId) {
        ReportContents contents = new ReportContents();
        String country = null;
        UptakeFacts.Sent sent = null;
        for (DomainEventMessage<?> message : events(REPORT, reportId)) {
            ReportEvent event = (ReportEvent) message.getPayload();
            contents.take(event);
            if (event instanceof ReportOpened opened) {
                country = opened.country();
            } else if (event instanceof ReportExported exported) {
                sent = new UptakeFacts.Sent(suggestions(contents), country, exported.asOf());
            }
        }
        return sent;
    }

    private static Set<String> suggestions(ReportContents contents) {
        return contents.texts().stream()
                .filter(text -> text.standing() && text.kind() == BlockKind.SUGGESTION)
                .map(ReportContents.Written::id)
                .collect(Collectors.toSet());
    }

    private UptakeFacts.Answer recommendation(String id) {
        List<? extends DomainEventMessage<?>> events = events(RECOMMENDATION, id);
        if (events.isEmpty()) {
            return null;
        }
        RecommendationState state = new RecommendationState();
        events.forEach(event -> state.evolve((RecommendationEvent) event.getPayload()));
        List<String> published = state.sourceFields().getOrDefault(SourceFields.PUBLICATION_DATE, List.of());
        return state.removed()
                ? null
                : new UptakeFacts.Answer(
                        state.sourceFields().getOrDefault(SourceFields.COUNTRIES, List.of()),
                        published.isEmpty() ? null : LocalDate.parse(published.get(0)));
    }

    /** None under the id of anything else: all streams lie in one log. */
    private List<? extends DomainEventMessage<?>> events(String type, String id) {
        List<? extends DomainEventMessage<?>> events =
                log.readEvents(id).asStream().toList();
        return events.isEmpty() || !type.equals(events.get(0).getType()) ? List.of() : events;
    }
}
