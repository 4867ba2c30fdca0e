package org.tavsiya.recommendation.read;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.read.document.Evolution;
import org.tavsiya.recommendation.read.document.Recorded;
import org.tavsiya.recommendation.read.document.RecommendationCodec;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.ViewPosition;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjector;

/** Writes one document per recommendation, whole batches at a time, and afterwards how far the view is. */
final class RecommendationProjector implements ViewProjector {

    private static final CodecRegistry CODECS = CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(new RecommendationCodec()), MongoClientSettings.getDefaultCodecRegistry());

    private final MongoTemplate mongo;
    private final Evolution evolution;
    private final String collection;
    private final ViewPosition position;
    private final RowStore rows;
    private final ViewGeneration generation;

    RecommendationProjector(MongoTemplate mongo, Evolution evolution, ViewGeneration generation, RowStore rows) {
        this.mongo = mongo;
        this.evolution = evolution;
        this.collection = generation.collection(RecommendationDocument.COLLECTION);
        this.position = new ViewPosition(mongo, generation);
        this.rows = rows;
        this.generation = generation;
    }

    @Override
    public void prepare() {
        mongo.getCollection(collection).createIndex(Indexes.ascending("position"), new IndexOptions());
        mongo.getCollection(collection).createIndex(Indexes.ascending("countries"), new IndexOptions());
    }

    @Override
    public void drop() {
        mongo.dropCollection(collection);
        position.drop();
    }

    @EventHandler
    void on(RecommendationEvent event, @SequenceNumber long sequence, @Timestamp Instant at, TrackingToken token, UnitOfWork<?> unitOfWork) {
        unitOfWork.root().<List<Recorded>>getOrComputeResource(collection, key -> new ArrayList<>())
                .add(new Recorded(event, sequence, token.position().orElseThrow(), at));
    }

    /** Events of a batch are written together. */
    @Override
    public void batchEnds(UnitOfWork<?> unitOfWork) {
        List<Recorded> batch = unitOfWork.root().getResource(collection);
        if (batch != null) {
            flush(batch);
        }
    }

    private void flush(List<Recorded> batch) {
        Map<String, List<Recorded>> byId = new LinkedHashMap<>();
        batch.forEach(r -> byId.computeIfAbsent(r.event().recommendationId(), id -> new ArrayList<>()).add(r));
        Map<String, RecommendationDocument> known = load(byId);
        List<WriteModel<RecommendationDocument>> writes = new ArrayList<>();
        List<RecommendationDocument> documents = new ArrayList<>();
        byId.forEach((id, events) -> {
            RecommendationDocument before = known.get(id);
            RecommendationDocument document = before == null ? new RecommendationDocument() : before;
            boolean news = false;
            events.sort(Comparator.comparingLong(Recorded::sequence));
            for (Recorded recorded : events) {
                news |= evolution.apply(document, recorded);
            }
            // Also what a batch that broke off has written already: the rows do not have it yet.
            documents.add(document);
            if (news) {
                writes.add(before == null ? new InsertOneModel<>(document) : new ReplaceOneModel<>(new Document("_id", id), document));
            }
        });
        if (!writes.isEmpty()) {
            collection().bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
        Recorded last = Collections.max(batch, Comparator.comparingLong(Recorded::position));
        DataVersion now = new DataVersion(last.position(), last.at());
        DataVersion before = position.advance(now);
        rows.written(generation, documents, before, now);
    }

    private MongoCollection<RecommendationDocument> collection() {
        return mongo.getCollection(collection).withDocumentClass(RecommendationDocument.class).withCodecRegistry(CODECS);
    }

    private Map<String, RecommendationDocument> load(Map<String, List<Recorded>> byId) {
        Map<String, RecommendationDocument> known = new HashMap<>();
        mongo.find(Query.query(Criteria.where("_id").in(byId.keySet())), RecommendationDocument.class, collection)
                .forEach(document -> known.put(document.id, document));
        return known;
    }
}
