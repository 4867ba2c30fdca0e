package org.tavsiya.recommendation.read.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/** Finds the recommendations whose text, heading, symbol or paragraph holds every word of a free text. */
@Component
public class TextMatches {

    private final MongoTemplate mongo;

    TextMatches(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Ids that match, or null where the filter has no text. */
    public Set<String> of(Snapshot now, RecommendationFilter filter) {
        if (filter.text() == null) {
            return null;
        }
        List<Document> all = new ArrayList<>();
        for (String word : filter.text().split("\\s+")) {
            Pattern pattern = Pattern.compile(Folding.pattern(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            all.add(new Document("$or", List.of(new Document("text", pattern), new Document("heading", pattern),
                    new Document("symbol", pattern), new Document("paragraph", pattern))));
        }
        Document query = new Document("$and", all);
        if (!filter.values(Dimension.COUNTRY).isEmpty() && !filter.has(Dimension.COUNTRY, RecommendationFilter.NONE)) {
            query.append("countries", new Document("$in", filter.values(Dimension.COUNTRY)));
        }
        Set<String> ids = new HashSet<>();
        mongo.getCollection(now.collection(RecommendationDocument.COLLECTION)).find(query)
                .projection(new Document("_id", 1)).batchSize(5_000).forEach(d -> ids.add(d.getString("_id")));
        return ids;
    }
}
