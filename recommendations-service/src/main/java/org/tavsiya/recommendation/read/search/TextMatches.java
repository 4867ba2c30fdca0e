package org.tavsiya.recommendation.read.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.filter.FreeText;
import org.tavsiya.recommendation.read.filter.Question;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.Words;

/**
 * Finds the recommendations that a free text asks for, in all States and whatever else the filter says: list, facets, figures and
 * downloads of one snapshot ask once, and narrow down what was found. A few questions at a time, each with a limit of time.
 */
@Component
public class TextMatches {

    private static final int LONGEST_SECONDS = 5;
    private static final int AT_ONCE = 4;
    private static final int KEPT_BYTES = 16 * 1024 * 1024;

    private record Asked(String mark, String text) {}

    private final TextStore store;
    private final Words words;
    private final Bodies bodies;
    private final SegmentRows pieces = new SegmentRows();
    private final Semaphore searches = new Semaphore(AT_ONCE);
    private final Cache<Asked, Found> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Asked asked, Found found) -> found.bytes() + 200)
            .build();
    private volatile LabelWords labels;

    TextMatches(TextStore store, Words words, Bodies bodies) {
        this.store = store;
        this.words = words;
        this.bodies = bodies;
    }

    /** Rows that match; null where the filter has no text. Refuses with {@link SearchIsBusy}. */
    public BitSet of(Snapshot now, RecommendationFilter filter) {
        return filter.text() == null ? null : found(now, filter.text()).rows();
    }

    /** The same with how well each fits. */
    public Found found(Snapshot now, String text) {
        Asked asked = new Asked(now.mark(), String.join(" ", List.of(text.trim().split("[\\s\\p{Cntrl}]+"))));
        Found known = kept.getIfPresent(asked);
        if (known == null) {
            // Not made inside the cache: whoever asks something else would wait for it there.
            known = search(now, asked.text());
            kept.put(asked, known);
        }
        return known;
    }

    private Found search(Snapshot now, String text) {
        boolean allowed = false;
        try {
            allowed = searches.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!allowed) {
                throw new SearchIsBusy(null);
            }
            try (TextIndex.Searcher searcher = store.upTo(now)) {
                return answer(now.rows(), searcher, text);
            }
        } catch (IOException broken) {
            throw store.broken(broken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchIsBusy(e);
        } finally {
            if (allowed) {
                searches.release();
            }
        }
    }

    Found answer(Rows rows, TextIndex.Searcher texts, String text) throws IOException {
        Question question = FreeText.question(text);
        Found found = ask(rows, texts, question, null);
        if (found.scores().length > 0) {
            return found;
        }
        Optional<String> nearest = new Corrections(texts.reader(), labels(rows))
                .of(text, question.wanted().map(Wanted::of).toList());
        if (nearest.isEmpty()) {
            return found;
        }
        Found other = ask(rows, texts, FreeText.question(nearest.get()), nearest.get());
        return other.scores().length > 0 ? other : found;
    }

    private Found ask(Rows rows, TextIndex.Searcher texts, Question question, String shown) throws IOException {
        RowCollector collector = new RowCollector(rows, pieces);
        LabelWords names = labels(rows);
        List<Wanted> all = question.wanted().map(Wanted::of).toList();
        Query query = new Queries(
                        wanted -> names.rows(rows, wanted, all), found -> new RowsQuery(found, pieces, rows.ids()))
                .of(question);
        if (query != null) {
            IndexSearcher searcher = new IndexSearcher(texts.reader());
            searcher.setQueryCache(null);
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
            searcher.setTimeout(() -> System.nanoTime() > until);
            searcher.search(query, collector);
            if (searcher.timedOut()) {
                throw new SearchIsBusy(null);
            }
        }
        return collector.found(shown);
    }

    private LabelWords labels(Rows rows) {
        LabelWords known = labels;
        if (known == null || !known.of(rows)) {
            known = new LabelWords(rows, words, bodies);
            labels = known;
        }
        return known;
    }
}
