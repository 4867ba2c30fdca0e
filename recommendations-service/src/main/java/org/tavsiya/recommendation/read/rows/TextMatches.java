package org.tavsiya.recommendation.read.rows;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoExecutionTimeoutException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.FreeText;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/**
 * Finds the recommendations whose text, heading, symbol or paragraph holds every word of a free text. One reader never waits for
 * another's question: small registers are searched in this process, large ones by a MongoDB, a few questions at a time and each
 * with a limit of time; what was found is kept for the facets, figures and pages of the same snapshot.
 */
@Component
public class TextMatches {

    private static final int LONGEST_SECONDS = 5;
    private static final int AT_ONCE = 4;
    private static final int KEPT = 100;
    private static final int FETCH = 5_000;

    /** @param countries the States that the search was narrowed to; empty for all */
    private record Question(String mark, String text, List<String> countries) {}

    private final MongoTemplate mongo;
    private final int mostInMemory;
    private final FoldedTexts texts;
    private final Semaphore searches = new Semaphore(AT_ONCE);
    /** Of a quarter of a million rows a set takes 33 kB. */
    private final Cache<Question, BitSet> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /**
     * @param mostInMemory recommendations of a register whose texts are searched in this process; each takes about a
     * kilobyte and a half
     */
    TextMatches(MongoTemplate mongo, @Value("${tavsiya.texts-in-memory}") int mostInMemory) {
        this.mongo = mongo;
        this.mostInMemory = mostInMemory;
        this.texts = new FoldedTexts(mongo);
    }

    /**
     * Rows that match, at least those of the States that the filter names; null where the filter has no text. Refuses
     * with {@link SearchIsBusy}.
     */
    public BitSet of(Snapshot now, RecommendationFilter filter) {
        List<String> countries = filter.values(Dimension.COUNTRY);
        boolean narrow = !inMemory(now)
                && !countries.isEmpty()
                && !countries.contains(RecommendationFilter.NONE)
                && !countries.contains(RecommendationFilter.ANY);
        return narrow ? find(now, filter, countries) : everywhere(now, filter);
    }

    /** The same in all States: what the others would give is counted beside the one that was chosen. */
    public BitSet everywhere(Snapshot now, RecommendationFilter filter) {
        return find(now, filter, List.of());
    }

    private BitSet find(Snapshot now, RecommendationFilter filter, List<String> countries) {
        if (filter.text() == null) {
            return null;
        }
        List<String> words = FreeText.words(filter.text());
        Question question = new Question(now.mark(), String.join(" ", words), countries);
        BitSet known = kept.getIfPresent(question);
        if (known == null) {
            // Not made inside the cache: whoever asks something else would wait for it there.
            known = inMemory(now) ? texts.matching(now, words) : search(now, words, countries);
            kept.put(question, known);
        }
        return known;
    }

    private boolean inMemory(Snapshot now) {
        return now.rows().size() <= mostInMemory;
    }

    private BitSet search(Snapshot now, List<String> words, List<String> countries) {
        boolean allowed = false;
        try {
            allowed = searches.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!allowed) {
                throw new SearchIsBusy(null);
            }
            return ask(now, words, countries);
        } catch (MongoExecutionTimeoutException e) {
            throw new SearchIsBusy(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchIsBusy(e);
        } finally {
            if (allowed) {
                searches.release();
            }
        }
    }

    private BitSet ask(Snapshot now, List<String> words, List<String> countries) {
        List<Document> all = new ArrayList<>();
        for (String word : words) {
            Pattern pattern = Pattern.compile(Folding.pattern(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            all.add(new Document(
                    "$or",
                    List.of(
                            new Document("text", pattern),
                            new Document("heading", pattern),
                            new Document("symbol", pattern),
                            new Document("paragraph", pattern))));
        }
        Document query = new Document("$and", all);
        if (!countries.isEmpty()) {
            query.append("countries", new Document("$in", countries));
        }
        BitSet rows = new BitSet();
        mongo.getCollection(now.collection(RecommendationDocument.COLLECTION))
                .find(query)
                .maxTime(LONGEST_SECONDS, TimeUnit.SECONDS)
                .projection(new Document("_id", 1))
                .batchSize(FETCH)
                .forEach(d -> {
                    int row = now.rows().row(d.getString("_id"));
                    if (row >= 0) {
                        rows.set(row);
                    }
                });
        return rows;
    }
}
