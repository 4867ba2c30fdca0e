package org.tavsiya.evidence.read;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.events.DemonstrationRemoved;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;

/**
 * Writes one document for each item, and one for each recommendation that cites items, each time whole from its own few events: what was
 * lost or written late mends itself with the next one.
 */
final class EvidenceProjector implements ViewProjector {

    private static final String TYPE = "evidence";

    private final MongoTemplate mongo;
    private final Streams log;
    private final EvidenceIndex index;
    private final String items;
    private final String uses;

    EvidenceProjector(MongoTemplate mongo, Streams log, EvidenceIndex index, ViewGeneration generation) {
        this.mongo = mongo;
        this.log = log;
        this.index = index;
        this.items = generation.collection(EvidenceLibrary.ITEMS);
        this.uses = generation.collection(EvidenceLibrary.USES);
    }

    @Override
    public void prepare() {
        mongo.getCollection(items).createIndex(Indexes.ascending("position"));
        mongo.getCollection(items).createIndex(Indexes.ascending("said.place"));
        mongo.getCollection(items).createIndex(Indexes.ascending("attached.recommendationId"));
        mongo.getCollection(uses).createIndex(Indexes.ascending("cited.evidenceId"));
    }

    @Override
    public void drop() {
        mongo.dropCollection(items);
        mongo.dropCollection(uses);
    }

    @EventHandler
    void on(EvidenceEvent event, TrackingToken token) {
        write(event.evidenceId(), token.position().orElseThrow());
        index.written();
    }

    @EventHandler
    void on(AssessmentPublished event, TrackingToken token) {
        used(event.recommendationId(), cites(event.evidence()), token);
    }

    @EventHandler
    void on(AssessmentCorrected event, TrackingToken token) {
        used(event.recommendationId(), cites(event.evidence()), token);
    }

    @EventHandler
    void on(AssessmentRetracted event, TrackingToken token) {
        used(event.recommendationId(), false, token);
    }

    @EventHandler
    void on(DemonstrationRemoved event, TrackingToken token) {
        used(event.recommendationId(), false, token);
    }

    private static boolean cites(List<Map<String, String>> evidence) {
        return evidence != null && evidence.stream().anyMatch(e -> e.containsKey(UseDocument.EVIDENCE_ID));
    }

    /** Most assessments of before the library cite nothing of it, and need no look into the log. */
    private void used(String recommendationId, boolean cites, TrackingToken token) {
        boolean before = !cites
                && mongo.getCollection(uses)
                                .find(Filters.eq("_id", recommendationId))
                                .first()
                        != null;
        if (cites || before) {
            writeUses(recommendationId, token.position().orElseThrow());
        }
    }

    @Override
    public Compared compare(long upTo) {
        MongoCollection<Document> documents = mongo.getCollection(items);
        Map<String, Streams.Version> logged = log.versions(TYPE, null, null, upTo);
        Set<String> strange = new HashSet<>();
        documents.find().projection(new Document("version", 1)).forEach(d -> {
            Streams.Version known = logged.remove(d.getString("_id"));
            if (known == null || d.getLong("version") < known.sequence() || d.getLong("version") > known.last()) {
                strange.add(d.getString("_id"));
            }
        });
        logged.values().removeIf(version -> version.sequence() < 0);
        long mended = strange.size() + logged.size();
        strange.forEach(id -> documents.deleteOne(Filters.eq("_id", id)));
        strange.addAll(logged.keySet());
        strange.forEach(id -> write(id, upTo));
        if (mended > 0) {
            index.forget();
        }
        return new Compared(documents.countDocuments(), mended);
    }

    private void write(String id, long upTo) {
        EvidenceDocument found = null;
        for (Streams.Logged logged : log.of(id, upTo)) {
            DomainEventMessage<?> message = logged.message();
            found = found == null ? new EvidenceDocument() : found;
            found.evolve(
                    (EvidenceEvent) message.getPayload(),
                    message.getSequenceNumber(),
                    logged.position(),
                    message.getTimestamp());
        }
        if (found != null) {
            replace(items, id, found, found.position);
        }
    }

    private void writeUses(String recommendationId, long upTo) {
        UseDocument found = new UseDocument(recommendationId, upTo);
        log.of(recommendationId, upTo)
                .forEach(logged -> found.evolve(
                        logged.message().getPayload(), logged.message().getTimestamp()));
        replace(uses, recommendationId, found, upTo);
    }

    /** The write itself asks for an older one, so that a copy that wakes up late overwrites nothing. */
    private void replace(String collection, String id, Object found, long position) {
        Document document = new Document();
        mongo.getConverter().write(found, document);
        try {
            mongo.getCollection(collection)
                    .replaceOne(
                            Filters.and(Filters.eq("_id", id), Filters.lt("position", position)),
                            document,
                            new ReplaceOptions().upsert(true));
        } catch (MongoWriteException newer) {
            if (newer.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw newer;
            }
        }
    }
}
