package org.tavsiya.recommendation.read.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.search.Analysis.Token;

/** Finds texts that share telling words with another: words that this text repeats and few others hold. */
@Component
public class Alike {

    private static final int WORDS = 14;
    /** Of the telling words so many must be shared, as a part of all. */
    private static final int SHARED_PART = 4;

    private static final int SHORTEST = 3;
    private static final int ALL_WORDS = 10_000;

    private final TextStore store;
    private final SegmentRows pieces = new SegmentRows();

    Alike(TextStore store) {
        this.store = store;
    }

    /**
     * Rows that resemble a text most, the nearest first. Refuses with {@link SearchIsBusy}.
     *
     * @param among rows that may be found
     */
    public int[] to(Snapshot now, String text, BitSet among, int most) {
        try (TextIndex.Searcher texts = store.upTo(now)) {
            Map<String, Float> telling = telling(text, texts);
            if (telling.isEmpty()) {
                return new int[0];
            }
            Rows rows = now.rows();
            BooleanQuery.Builder shared = new BooleanQuery.Builder();
            telling.forEach((stem, weight) ->
                    shared.add(new BoostQuery(new TermQuery(new Term(TextFields.TEXT, stem)), weight), Occur.SHOULD));
            shared.setMinimumNumberShouldMatch(Math.max(1, telling.size() / SHARED_PART));
            BooleanQuery query = new BooleanQuery.Builder()
                    .add(shared.build(), Occur.MUST)
                    .add(new RowsQuery(among, pieces, rows.ids()), Occur.FILTER)
                    .build();
            RowCollector found = new RowCollector(rows, pieces);
            IndexSearcher searcher = new IndexSearcher(texts.reader());
            searcher.setQueryCache(null);
            searcher.search(query, found);
            Found all = found.found(null);
            int[] best = all.bestFirst(rows.inDefaultOrder(all.rows().stream().toArray()));
            return IntStream.of(best).limit(most).toArray();
        } catch (IOException broken) {
            throw store.broken(broken);
        }
    }

    /** Stems by how much they tell: often here, seldom elsewhere, but not here alone. */
    private static Map<String, Float> telling(String text, TextIndex.Searcher texts) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        Analysis.words(text).stream()
                .filter(word -> !word.empty() && word.word().length() >= SHORTEST)
                .forEach(word -> counts.merge(word.stem(), 1, Integer::sum));
        int all = texts.reader().numDocs();
        Map<String, Float> weights = new HashMap<>();
        for (Map.Entry<String, Integer> stem : counts.entrySet()) {
            int holding = texts.reader().docFreq(new Term(TextFields.TEXT, stem.getKey()));
            if (holding > 1) {
                double rare = Math.log(1 + (double) all / holding);
                weights.put(stem.getKey(), (float) ((1 + Math.log(stem.getValue())) * rare));
            }
        }
        Map<String, Float> most = new LinkedHashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .forEach(e -> most.put(e.getKey(), e.getValue()));
        return most;
    }

    /** Words that both texts have, as a part of the words of both, from 0 to 100; those that stand in every text left out. */
    public static int percent(String one, String other) {
        int all = shared(one, one, ALL_WORDS).size()
                + shared(other, other, ALL_WORDS).size();
        return all == 0 ? 0 : 200 * shared(one, other, ALL_WORDS).size() / all;
    }

    /** Words that two texts share, as the first writes them, those that stand in every text left out. */
    public static List<String> shared(String one, String other, int most) {
        List<String> stems = Analysis.words(other).stream().map(Token::stem).toList();
        Map<String, String> shared = new LinkedHashMap<>();
        Analysis.words(one).stream()
                .filter(word -> !word.empty() && word.word().length() >= SHORTEST && stems.contains(word.stem()))
                .forEach(word -> shared.putIfAbsent(word.stem(), word.word()));
        List<String> longest = new ArrayList<>(shared.values());
        longest.sort(Comparator.comparingInt(String::length).reversed());
        return longest.stream().limit(most).toList();
    }
}
