package org.tavsiya.recommendation.read.showrecommendation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;

/** Answers "what about this one", for the desk; anybody else asks {@link org.tavsiya.recommendation.read.open.ReadRecommendation}. */
@Component
public class ShowRecommendation {

    private final StoredRecommendations stored;
    private final RowStore rows;
    private final PastRecommendations log;

    ShowRecommendation(StoredRecommendations stored, RowStore rows, PastRecommendations log) {
        this.stored = stored;
        this.rows = rows;
        this.log = log;
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
        RecommendationDocument made = log.inTheLog(id, Long.MAX_VALUE)
                .filter(d -> !d.removed)
                .orElseThrow(() -> new UnknownRecommendation(id));
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
                d.texts,
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
