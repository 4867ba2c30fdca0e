package org.tavsiya.recommendation.read.search;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.views.ViewGeneration;

/** Reads the texts of documents whose position has moved, in the order of their positions. */
class MovedTexts {

    private static final int PIECE = 2_000;

    private final MongoTemplate mongo;

    MovedTexts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** @param upTo the position up to which nothing more is to be read */
    record Piece(List<TextFields> texts, long upTo) {}

    /** The first documents after a position, and none beyond the other. */
    Piece after(long position, long target, ViewGeneration generation) {
        Document fields = new Document();
        TextFields.STORED.forEach(field -> fields.append(field, 1));
        List<TextFields> texts = new ArrayList<>();
        long last = target;
        int found = 0;
        for (Document d : mongo.getCollection(generation.collection(RecommendationDocument.COLLECTION))
                .find(new Document("position", new Document("$gt", position).append("$lte", target)))
                .projection(fields)
                .sort(new Document("position", 1))
                .limit(PIECE)
                .batchSize(PIECE)) {
            last = d.getLong("position");
            found++;
            TextFields.readable(d).ifPresent(texts::add);
        }
        return new Piece(texts, found < PIECE ? target : last);
    }
}
