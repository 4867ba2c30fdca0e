package org.tavsiya.recommendation.read.showrecommendation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.read.document.Evolution;
import org.tavsiya.recommendation.read.document.LoggedEvent;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.vocabulary.GradeSchemes;

/** Answers "what about this one", for the desk; anybody else asks {@link org.tavsiya.recommendation.read.open.ReadRecommendation}. */
@Component
public class ShowRecommendation {

    private final StoredRecommendations stored;
    private final RowStore rows;
    private final Streams log;
    private final Evolution evolution;

    ShowRecommendation(StoredRecommendations stored, RowStore rows, Streams log, GradeSchemes grades) {
        this.stored = stored;
        this.rows = rows;
        this.log = log;
        this.evolution = new Evolution(grades);
    }

    /** Refuses with {@link UnknownRecommendation}, or {@link org.tavsiya.recommendation.read.rows.SnapshotPassed}. */
    public ShownRecommendation show(Snapshot now, String id) {
        return shown(stored.get(now, id));
    }

    /**
     * The same without any view, for whoever has to write while they are away: made from its own events. Refuses with
     * {@link UnknownRecommendation}.
     */
    public ShownRecommendation fromTheLog(String id) {
        RecommendationDocument made = new RecommendationDocument();
        log.of(id, Long.MAX_VALUE).stream()
                .filter(logged -> logged.message().getPayload() instanceof RecommendationEvent)
                .forEach(logged -> evolution.apply(
                        made,
                        new LoggedEvent(
                                (RecommendationEvent) logged.message().getPayload(),
                                logged.message().getSequenceNumber(),
                                logged.position(),
                                logged.message().getTimestamp())));
        if (made.id == null || made.removed) {
            throw new UnknownRecommendation(id);
        }
        return shown(made);
    }

    /** The version that pages, lists and figures all show; empty where one does not show the recommendation (yet, or any more). */
    public Optional<Long> version(String id) {
        Snapshot now = rows.asFarAsBuilt();
        return stored.find(now, id)
                .filter(d -> d.position <= now.version().position())
                .map(d -> d.version);
    }

    private static ShownRecommendation shown(RecommendationDocument d) {
        return new ShownRecommendation(
                d.id,
                d.symbol,
                d.paragraph,
                d.text,
                d.body,
                d.published(),
                d.themes,
                d.status,
                d.lifecycle,
                d.supersededBy,
                d.statePosition,
                d.claim,
                d.grade(),
                d.assessment(),
                d.thirdParties,
                d.history,
                d.version);
    }
}
