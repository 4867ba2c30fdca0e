package org.tavsiya.recommendation.read.showrecommendation;

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
        Long at = then.moment().at();
        RecommendationDocument known =
                at == null || stored.position <= then.version().position()
                        ? stored
                        : inTheLog(stored.id, then.version().position()).orElse(stored);
        return then.moment().asOf() == null
                ? known
                : PastDocument.on(known, then.moment().asOf());
    }

    /** Made from its own events up to a place in the log, without any view; empty where there is none of it. */
    Optional<RecommendationDocument> inTheLog(String id, long upTo) {
        RecommendationDocument made = new RecommendationDocument();
        log.of(id, upTo).stream()
                .filter(logged -> logged.message().getPayload() instanceof RecommendationEvent)
                .forEach(logged -> evolution.apply(
                        made,
                        new LoggedEvent(
                                (RecommendationEvent) logged.message().getPayload(),
                                logged.message().getSequenceNumber(),
                                logged.position(),
                                logged.message().getTimestamp())));
        return Optional.of(made).filter(document -> document.id != null);
    }
}
