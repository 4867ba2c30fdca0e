package org.tavsiya.recommendation.read.showrecommendation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.read.document.Evolution;
import org.tavsiya.recommendation.read.document.LoggedEvent;
import org.tavsiya.recommendation.read.document.PastDocument;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.vocabulary.GradeSchemes;

/** Recommendations as they were: made from their own events in the log where a document has gone on since, and without what came later. */
@Component
public class PastRecommendations {

    private final Streams log;
    private final Evolution evolution;

    PastRecommendations(Streams log, GradeSchemes grades) {
        this.log = log;
        this.evolution = new Evolution(grades);
    }

    /**
     * The document as the snapshot's moment has it.
     *
     * @param stored as of now; it is changed where the moment is another
     */
    public RecommendationDocument of(Snapshot then, RecommendationDocument stored) {
        return of(then, List.of(stored)).get(0);
    }

    /** The same of many, in their order: of all that have gone on since, the log is asked at once. */
    public List<RecommendationDocument> of(Snapshot then, List<RecommendationDocument> stored) {
        Long at = then.moment().at();
        LocalDate asOf = then.moment().asOf();
        List<String> moved = at == null
                ? List.of()
                : stored.stream()
                        .filter(d -> d.position > then.version().position())
                        .map(d -> d.id)
                        .toList();
        Map<String, RecommendationDocument> made =
                moved.isEmpty() ? Map.of() : inTheLog(moved, then.version().position());
        return stored.stream()
                .map(d -> made.getOrDefault(d.id, d))
                .map(known -> asOf == null ? known : PastDocument.on(known, asOf))
                .toList();
    }

    /** Made from its own events up to a place in the log, without any view; empty where there is none of it. */
    Optional<RecommendationDocument> inTheLog(String id, long upTo) {
        return Optional.ofNullable(inTheLog(List.of(id), upTo).get(id));
    }

    private Map<String, RecommendationDocument> inTheLog(List<String> ids, long upTo) {
        Map<String, RecommendationDocument> made = new HashMap<>();
        log.of(ids, upTo).forEach((id, logged) -> {
            RecommendationDocument document = made(logged);
            if (document.id != null) {
                made.put(id, document);
            }
        });
        return made;
    }

    private RecommendationDocument made(List<Streams.Logged> stream) {
        RecommendationDocument made = new RecommendationDocument();
        stream.stream()
                .filter(logged -> logged.message().getPayload() instanceof RecommendationEvent)
                .forEach(logged -> evolution.apply(
                        made,
                        new LoggedEvent(
                                (RecommendationEvent) logged.message().getPayload(),
                                logged.message().getSequenceNumber(),
                                logged.position(),
                                logged.message().getTimestamp())));
        return made;
    }
}
