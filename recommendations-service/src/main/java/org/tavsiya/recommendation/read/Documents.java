package org.tavsiya.recommendation.read;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BSONException;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.recommendation.read.document.RecommendationCodec;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.views.ViewGeneration;

/**
 * The documents of one generation. The guard against older content stands in each write, not in anybody's memory: another copy of the
 * application may have gone on while this one was stalled.
 */
final class Documents {

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
    private static final RecommendationCodec CODEC = new RecommendationCodec();
    /** MongoDB takes no larger document. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final IndexOptions FEW = new IndexOptions().sparse(true);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    /** Version of a document that nobody can read: somebody's hand was in it. */
    static final long UNREADABLE = Long.MAX_VALUE;

    private final MongoTemplate mongo;
    private final ViewGeneration generation;
    private final String name;

    /** @param seen version of the document that stood there; -1 where there was none, {@link #UNREADABLE} where it could not be read */
    record Write(String id, long version, RawBsonDocument bytes, long seen) {
        Write(RecommendationDocument document, RawBsonDocument bytes, long seen) {
            this(document.id, document.version, bytes, seen);
        }
    }

    Documents(MongoTemplate mongo, ViewGeneration generation) {
        this.mongo = mongo;
        this.generation = generation;
        this.name = generation.collection(RecommendationDocument.COLLECTION);
    }

    ViewGeneration generation() {
        return generation;
    }

    MongoTemplate mongo() {
        return mongo;
    }

    void prepare() {
        raw().createIndex(Indexes.ascending("position"));
        raw().createIndex(Indexes.ascending("countries"));
        // Chains are followed in both directions: from the older ones, by whom they are named.
        raw().createIndex(Indexes.ascending("links.olderId"), FEW);
        raw().createIndex(Indexes.ascending("supersededBy"), FEW);
    }

    void drop() {
        mongo.dropCollection(name);
    }

    /** @throws RuntimeException where MongoDB would refuse it, or readers could not read it */
    static RawBsonDocument encode(RecommendationDocument document) {
        RawBsonDocument bytes = new RawBsonDocument(document, CODEC);
        int size = bytes.getByteBuffer().remaining();
        if (size > LARGEST) {
            throw new BSONException("With it the document has " + size + " bytes, more than MongoDB takes");
        }
        return bytes;
    }

    /** @return by id; null stands for a document that cannot be read */
    Map<String, RecommendationDocument> load(Collection<String> ids) {
        Map<String, RecommendationDocument> known = new HashMap<>();
        mongo.getCollection(name)
                .find(new Document("_id", new Document("$in", List.copyOf(ids))))
                .forEach(d -> known.put(d.getString("_id"), read(d)));
        return known;
    }

    private RecommendationDocument read(Document stored) {
        try {
            return mongo.getConverter().read(RecommendationDocument.class, stored);
        } catch (RuntimeException changedByHand) {
            LOG.warn(
                    "The document of {} cannot be read ({}); it is made anew",
                    stored.getString("_id"),
                    changedByHand.getMessage());
            return null;
        }
    }

    /** Versions of the documents whose ids lie in {@code [from, to)}; null leaves that side open. */
    Map<String, Long> versions(String from, String to) {
        Document range = new Document();
        if (from != null) {
            range.append("$gte", from);
        }
        if (to != null) {
            range.append("$lt", to);
        }
        Map<String, Long> versions = new HashMap<>();
        mongo.getCollection(name)
                .find(range.isEmpty() ? range : new Document("_id", range))
                .projection(new Document("version", 1))
                .forEach(d -> versions.put(
                        d.getString("_id"), d.get("version") instanceof Long version ? version : UNREADABLE));
        return versions;
    }

    /** What has become newer meanwhile stays as it is. */
    void write(List<Write> writes) {
        List<Write> late = bulk(
                writes,
                writes.stream()
                        .map(w -> w.seen() < 0 ? new InsertOneModel<>(w.bytes()) : replace(w))
                        .toList());
        // Inserted meanwhile by another copy: there is a version to compare with now.
        List<Write> again = late.stream().filter(w -> w.seen() < 0).toList();
        bulk(again, again.stream().map(Documents::replace).toList());
    }

    private static WriteModel<RawBsonDocument> replace(Write write) {
        Document filter = new Document("_id", write.id());
        if (write.seen() < write.version()) {
            filter.append("version", new Document("$lt", write.version()));
        } else if (write.seen() != UNREADABLE) {
            filter.append("version", write.seen());
        }
        return new ReplaceOneModel<>(filter, write.bytes(), UPSERT);
    }

    /** @return those that another document of the same id stood in the way of */
    private List<Write> bulk(List<Write> writes, List<? extends WriteModel<RawBsonDocument>> models) {
        List<Write> refused = new ArrayList<>();
        try {
            if (!models.isEmpty()) {
                raw().bulkWrite(models, UNORDERED);
            }
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream()
                            .anyMatch(w -> ErrorCategory.fromErrorCode(w.getCode()) != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            e.getWriteErrors().forEach(w -> refused.add(writes.get(w.getIndex())));
        }
        return refused;
    }

    /** Deletes a document that the log knows nothing of, unless it changed meanwhile. */
    void delete(String id, long seen) {
        raw().deleteOne(seen == UNREADABLE ? new Document("_id", id) : new Document("_id", id).append("version", seen));
    }

    private MongoCollection<RawBsonDocument> raw() {
        return mongo.getCollection(name).withDocumentClass(RawBsonDocument.class);
    }
}
