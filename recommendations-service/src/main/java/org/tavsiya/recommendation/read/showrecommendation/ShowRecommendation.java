package org.tavsiya.recommendation.read.showrecommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.read.document.Evolution;
import org.tavsiya.recommendation.read.document.Flags;
import org.tavsiya.recommendation.read.document.LinkToOlder;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.document.LoggedEvent;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation.Related;
import org.tavsiya.vocabulary.GradeSchemes;

/** Answers "what about this one". */
@Component
public class ShowRecommendation {

    private static final int MOST_RELATED = 20;

    private final MongoTemplate mongo;
    private final RowStore rows;
    private final Flags flags;
    private final Streams log;
    private final Evolution evolution;

    ShowRecommendation(MongoTemplate mongo, RowStore rows, Flags flags, Streams log, GradeSchemes grades) {
        this.flags = flags;
        this.mongo = mongo;
        this.rows = rows;
        this.log = log;
        this.evolution = new Evolution(grades);
    }

    /** Refuses with {@link UnknownRecommendation}, or {@link org.tavsiya.recommendation.read.rows.SnapshotPassed}. */
    public ShownRecommendation show(Snapshot now, String id) {
        RecommendationDocument found = find(now, id).orElseThrow(() -> missing(now, id));
        return shown(found, now.version(), related(now, found));
    }

    /**
     * The same without any view, for whoever has to write while they are away: made from its own events, and without the others that it
     * is related to. Refuses with {@link UnknownRecommendation}.
     */
    public ShownRecommendation fromTheLog(String id) {
        RecommendationDocument made = new RecommendationDocument();
        log.of(id, Long.MAX_VALUE).stream().filter(logged -> logged.message().getPayload() instanceof RecommendationEvent)
                .forEach(logged -> evolution.apply(made, new LoggedEvent((RecommendationEvent) logged.message().getPayload(),
                        logged.message().getSequenceNumber(), logged.position(), logged.message().getTimestamp())));
        if (made.id == null || made.removed) {
            throw new UnknownRecommendation(id);
        }
        return shown(made, new DataVersion(made.position, made.recordedAt), List.of());
    }

    private RuntimeException missing(Snapshot now, String id) {
        if (now.rows().row(id) >= 0) {
            rows.mustStillAnswer(now);
        }
        return new UnknownRecommendation(id);
    }

    /** The version that pages, lists and figures all show; empty where one does not show the recommendation (yet, or any more). */
    public Optional<Long> version(String id) {
        Snapshot now = rows.asFarAsBuilt();
        return find(now, id).filter(d -> d.position <= now.version().position()).map(d -> d.version);
    }

    private Optional<RecommendationDocument> find(Snapshot now, String id) {
        return Optional.ofNullable(mongo.findById(id, RecommendationDocument.class, now.collection(RecommendationDocument.COLLECTION)))
                .filter(d -> !d.removed);
    }

    private ShownRecommendation shown(RecommendationDocument d, DataVersion version, List<Related> related) {
        return new ShownRecommendation(d.id, d.annotationId, d.documentId, d.symbol, d.paragraph, d.part, d.heading, d.text, d.type, d.body,
                d.countries, d.countryDerived, d.regions, d.themes, d.tagged, d.untagged, d.affectedPersons, d.sdgs, d.published(), d.year,
                d.uprCycle, d.uprSession, d.recommendingStates, d.oddities, d.status, d.lifecycle, d.supersededBy, d.statePosition, d.claim,
                d.grade(), d.grades, d.assessment(), d.thirdParties, flags.stale(d, version.recordedAt()), flags.disputed(d), d.links, related, d.history,
                d.demonstration, d.recordedAt, d.version, version);
    }

    private List<Related> related(Snapshot now, RecommendationDocument d) {
        List<Related> related = new ArrayList<>();
        d.links.stream().map(LinkToOlder::olderId).forEach(id -> find(now, id).ifPresent(o -> related.add(related("OLDER", o))));
        if (d.supersededBy != null) {
            find(now, d.supersededBy).ifPresent(newer -> related.add(related("NEWER", newer)));
        }
        now.rows().sameParagraph(d.id).stream().limit(MOST_RELATED)
                .forEach(id -> find(now, id).ifPresent(o -> related.add(related("SAME_PARAGRAPH", o))));
        return related;
    }

    private static Related related(String relation, RecommendationDocument d) {
        return new Related(relation, d.id, d.symbol, d.paragraph, d.part, d.text, d.status);
    }
}
