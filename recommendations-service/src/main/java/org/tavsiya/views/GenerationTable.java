package org.tavsiya.views;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Where the copies of the application agree on the generations, in MongoDB beside the views themselves: one document,
 * changed only by who has seen its last change.
 */
@Component
class GenerationTable {

    static final String TOKENS = "view_tokens";
    private static final String COLLECTION = "view_generations";
    private static final String ID = "current";
    private static final Pattern NUMBERED = Pattern.compile("[a-z_]+_(\\d+)");

    private final MongoTemplate mongo;
    private final Serializer serializer;

    GenerationTable(MongoTemplate mongo, Serializer serializer) {
        this.mongo = mongo;
        this.serializer = serializer;
    }

    Optional<Generations> read() {
        return Optional.ofNullable(table().find(new Document("_id", ID)).first())
                .map(Generations::of);
    }

    /** @return false where another copy of the application was quicker */
    boolean create(Generations first) {
        try {
            table().insertOne(first.document().append("_id", ID));
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** @return false where somebody changed it since {@code seen}: look again */
    boolean change(Generations seen, Generations now) {
        // What a version without revisions wrote is matched by the missing field.
        Document filter = new Document("_id", ID).append("revision", seen.revision() == 0 ? null : seen.revision());
        return table().replaceOne(filter, now.document().append("_id", ID)).getMatchedCount() == 1;
    }

    /** A number that nothing in this database bears: what another copy left behind half done is never taken for ours. */
    int unused(int atLeast) {
        int highest = atLeast - 1;
        for (String name : mongo.getCollectionNames()) {
            Matcher numbered = NUMBERED.matcher(name);
            highest = numbered.matches() ? Math.max(highest, Integer.parseInt(numbered.group(1))) : highest;
        }
        return highest + 1;
    }

    /** Up to where a processor has come, whichever copy of the application runs it; -1 before its first event. */
    long position(String processor) {
        Document entry = mongo.getCollection(TOKENS)
                .find(new Document("processorName", processor).append("segment", 0))
                .first();
        Binary token = entry == null ? null : entry.get("token", Binary.class);
        if (token == null) {
            return -1;
        }
        TrackingToken read = serializer.deserialize(
                new SimpleSerializedObject<>(token.getData(), byte[].class, entry.getString("tokenType"), null));
        return read.position().orElse(-1);
    }

    void forget(String processor) {
        mongo.getCollection(TOKENS).deleteMany(new Document("processorName", processor));
    }

    private MongoCollection<Document> table() {
        return mongo.getCollection(COLLECTION);
    }
}
