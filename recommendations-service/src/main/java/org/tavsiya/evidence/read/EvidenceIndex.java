package org.tavsiya.evidence.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.search.Analysis;
import org.tavsiya.recommendation.read.search.LuceneClasses;

/**
 * The words of the library, in memory and nowhere else: some of them are internal, and no file of an index holds them. It follows the
 * documents by their position: at once what this process has written, within a second what another copy has.
 */
@Component
class EvidenceIndex {

    static {
        LuceneClasses.load();
    }

    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(1);
    private static final Sort BEST =
            new Sort(SortField.FIELD_SCORE, new SortField(EvidenceWords.POSITION, SortField.Type.LONG, true));
    private static final int MOST_COUNTED = Integer.MAX_VALUE;

    /** Gives the items that came after a position, in order. */
    interface Newer {
        void after(long position, java.util.function.Consumer<EvidenceDocument> each);
    }

    /** @param total how many match in all */
    record Ids(List<String> ids, long total) {}

    private final AtomicLong writes = new AtomicLong();
    private String collection;
    private IndexWriter writer;
    private SearcherManager searchers;
    private long position;
    private long told;
    private long lookedAt;

    /** How often this process has written. */
    long told() {
        return writes.get();
    }

    void written() {
        writes.incrementAndGet();
    }

    /** What it holds is not what the view holds: it is made anew by the next question. */
    synchronized void forget() {
        collection = null;
        writes.incrementAndGet();
    }

    /** @param from the collection that answers */
    Ids find(EvidenceQuestion asked, String from, Newer newer) {
        try {
            SearcherManager at = follow(from, newer);
            IndexSearcher searcher = at.acquire();
            try {
                return found(asked, searcher);
            } finally {
                at.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot be read", e);
        }
    }

    private static Ids found(EvidenceQuestion asked, IndexSearcher searcher) throws IOException {
        int most = asked.from() + asked.most();
        TopFieldDocs top = searcher.search(
                EvidenceWords.query(asked), new TopFieldCollectorManager(BEST, most, null, MOST_COUNTED));
        List<String> ids = new ArrayList<>();
        ScoreDoc[] docs = top.scoreDocs;
        for (int i = asked.from(); i < docs.length; i++) {
            ids.add(searcher.storedFields().document(docs[i].doc).get(EvidenceWords.ID));
        }
        return new Ids(ids, top.totalHits.value);
    }

    private synchronized SearcherManager follow(String from, Newer newer) throws IOException {
        long now = System.nanoTime();
        long toldNow = writes.get();
        if (!from.equals(collection)) {
            begin(from);
        } else if (toldNow == told && now - lookedAt < LOOK_EVERY) {
            return searchers;
        }
        newer.after(position, this::take);
        searchers.maybeRefreshBlocking();
        told = toldNow;
        lookedAt = now;
        return searchers;
    }

    /** The former one is left to whoever searches in it, and to the collector of garbage: it holds no file. */
    private void begin(String from) throws IOException {
        writer = new IndexWriter(
                new ByteBuffersDirectory(), new IndexWriterConfig(Analysis.withStems(EvidenceWords.TEXT)));
        searchers = new SearcherManager(writer, null);
        position = -1;
        collection = from;
    }

    private void take(EvidenceDocument item) {
        try {
            writer.updateDocument(new Term(EvidenceWords.ID, item.id()), EvidenceWords.indexed(item));
            position = Math.max(position, item.position());
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory cannot be written", e);
        }
    }
}
