package org.tavsiya.recommendation.read.rows;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.views.ViewGeneration;

/**
 * The texts of a register of one State in this process, folded: the embedded server answers one question at a time, and a search
 * through its documents would hold up every reader. Here readers search side by side.
 */
final class FoldedTexts {

    private static final int FETCH = 500;
    private static final List<String> FIELDS = List.of("text", "heading", "symbol", "paragraph");
    /** Between fields, so that no word is found across two of them. */
    private static final String BETWEEN = "\n";

    private final MongoTemplate mongo;
    private Map<String, String> texts = new ConcurrentHashMap<>();
    private ViewGeneration generation;
    private long upTo = -1;

    FoldedTexts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Rows whose text holds every word. */
    BitSet matching(Snapshot now, List<String> words) {
        List<String> folded = words.stream().map(Folding::fold).toList();
        Map<String, String> all = upTo(now);
        BitSet rows = new BitSet();
        for (int row : now.rows().byParagraph()) {
            String text = all.get(now.rows().id(row));
            if (text != null && folded.stream().allMatch(text::contains)) {
                rows.set(row);
            }
        }
        return rows;
    }

    private synchronized Map<String, String> upTo(Snapshot now) {
        if (!now.generation().equals(generation)) {
            texts = new ConcurrentHashMap<>();
            generation = now.generation();
            upTo = -1;
        }
        if (now.version().position() > upTo) {
            read(now);
            upTo = now.version().position();
        }
        return texts;
    }

    private void read(Snapshot now) {
        Document fields = new Document();
        FIELDS.forEach(field -> fields.append(field, 1));
        mongo.getCollection(now.collection(RecommendationDocument.COLLECTION))
                .find(new Document(
                        "position",
                        new Document("$gt", upTo).append("$lte", now.version().position())))
                .projection(fields)
                .batchSize(FETCH)
                .forEach(d -> texts.put(d.getString("_id"), text(d)));
    }

    private static String text(Document d) {
        Stream<String> parts = FIELDS.stream().map(d::getString).filter(part -> part != null);
        return Folding.fold(parts.collect(Collectors.joining(BETWEEN)));
    }
}
