package org.tavsiya.recommendation.read.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/**
 * The texts of one register up to a position in the log. A text that is replaced or removed stays, marked with the position until
 * which it was the text: a question that was asked of an older version of the data finds it still. One thread at a time writes.
 */
final class TextIndex implements Closeable {

    static {
        LuceneClasses.load();
    }

    private static final double BUFFER_MB = 24;
    /** Sums of texts kept in memory until readers see the texts themselves. */
    private static final int MOST_FRESH = 20_000;

    private static final String SOURCE = "source";
    private static final String POSITION = "position";
    private static final String EVENT = "event";

    private final Directory files;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final String keptEvent;
    /** Texts that no reader sees yet, by key: their sums; null for one that was ended. */
    private final Map<String, Long> fresh = new HashMap<>();
    /** Of recommendations whose text was replaced here: since when the present one stands. */
    private final Map<String, Long> since = new HashMap<>();

    private volatile long position = -1;
    private String source;
    private boolean changed;
    private boolean unseen;

    TextIndex(Directory files) throws IOException {
        this.files = files;
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(4, 1);
        this.writer = new IndexWriter(
                files,
                new IndexWriterConfig(Analysis.ofFields())
                        .setRAMBufferSizeMB(BUFFER_MB)
                        .setMergeScheduler(merges)
                        .setCommitOnClose(false));
        boolean whole = false;
        try {
            if (writer.getDocStats().maxDoc == 0) {
                // Only a field that some document has can be written into another one later.
                Document first = new Document();
                first.add(new NumericDocValuesField(TextFields.TO, 0));
                writer.addDocument(first);
            }
            this.searchers = new SearcherManager(writer, null);
            Map<String, String> kept = new HashMap<>();
            if (writer.getLiveCommitData() != null) {
                writer.getLiveCommitData().forEach(e -> kept.put(e.getKey(), e.getValue()));
            }
            this.source = kept.get(SOURCE);
            this.position = source == null ? -1 : Long.parseLong(kept.get(POSITION));
            this.keptEvent = kept.get(EVENT);
            replaced();
            whole = true;
        } finally {
            if (!whole) {
                IOUtils.closeWhileHandlingException(writer, files);
            }
        }
    }

    /** Of which views these are the texts; null for none yet. */
    String source() {
        return source;
    }

    /** Identifier of the event at {@link #position()} when it was kept; null where nothing was. */
    String keptEvent() {
        return keptEvent;
    }

    /** Up to which event of the log the texts are those of the views. */
    long position() {
        return position;
    }

    boolean changed() {
        return changed;
    }

    /** Other views are followed from their beginning; what is the same in them is not written again. */
    void follow(String views) {
        source = views;
        position = -1;
        changed = true;
    }

    /** @param upTo position up to which these are all that changed */
    void take(List<TextFields> texts, long upTo) throws IOException {
        for (TextFields text : texts) {
            take(text);
        }
        position = upTo;
        changed = true;
        if (fresh.size() > MOST_FRESH) {
            show();
        }
    }

    private void take(TextFields text) throws IOException {
        String key = TextFields.key(text.id(), since.getOrDefault(text.id(), 0L));
        Stood stood = stood(key);
        if (text.removed()) {
            if (stood.stands()) {
                end(key, text.position());
            }
        } else if (!stood.known()) {
            add(text, 0);
        } else if (!stood.stands() || stood.sum() != text.sum()) {
            if (stood.stands()) {
                end(key, text.position());
            }
            add(text, text.position());
            since.put(text.id(), text.position());
        }
    }

    private void add(TextFields text, long from) throws IOException {
        writer.addDocument(text.indexed(from));
        fresh.put(TextFields.key(text.id(), from), text.sum());
        unseen = true;
    }

    private void end(String key, long at) throws IOException {
        writer.updateNumericDocValue(new Term(TextFields.KEY, key), TextFields.TO, at);
        fresh.put(key, null);
        unseen = true;
    }

    /** What is known of a text: whether it was ever here, whether it stands, and its sum. */
    private record Stood(boolean known, boolean stands, long sum) {
        private static final Stood NEVER = new Stood(false, false, 0);
        private static final Stood ENDED = new Stood(true, false, 0);
    }

    private Stood stood(String key) throws IOException {
        if (fresh.containsKey(key)) {
            Long sum = fresh.get(key);
            return sum == null ? Stood.ENDED : new Stood(true, true, sum);
        }
        Searcher now = new Searcher();
        try {
            for (LeafReaderContext leaf : now.reader().leaves()) {
                int doc = document(leaf.reader(), key);
                if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                    NumericDocValues to = leaf.reader().getNumericDocValues(TextFields.TO);
                    NumericDocValues sum = leaf.reader().getNumericDocValues(TextFields.SUM);
                    return to != null && to.advanceExact(doc) || !sum.advanceExact(doc)
                            ? Stood.ENDED
                            : new Stood(true, true, sum.longValue());
                }
            }
            return Stood.NEVER;
        } finally {
            now.close();
        }
    }

    private static int document(LeafReader reader, String key) throws IOException {
        Terms terms = reader.terms(TextFields.KEY);
        TermsEnum term = terms == null ? null : terms.iterator();
        if (term == null || !term.seekExact(new BytesRef(key))) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        PostingsEnum found = term.postings(null, PostingsEnum.NONE);
        return found.nextDoc();
    }

    /** After a start: which recommendations have more than one text. */
    private void replaced() throws IOException {
        Searcher now = new Searcher();
        try {
            for (LeafReaderContext leaf : now.reader().leaves()) {
                NumericDocValues from = leaf.reader().getNumericDocValues(TextFields.FROM);
                var ids = leaf.reader().getBinaryDocValues(TextFields.ID);
                while (from != null && from.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (ids.advanceExact(from.docID())) {
                        since.merge(ids.binaryValue().utf8ToString(), from.longValue(), Math::max);
                    }
                }
            }
        } finally {
            now.close();
        }
    }

    /** Lets readers see everything that was taken. */
    void show() throws IOException {
        if (unseen) {
            searchers.maybeRefreshBlocking();
            fresh.clear();
            unseen = false;
        }
    }

    /** @param event identifier of the event at {@link #position()} */
    void keep(String event) throws IOException {
        Map<String, String> data = Map.of(SOURCE, source, POSITION, String.valueOf(position), EVENT, event);
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        changed = false;
    }

    /** To be closed by who asked. */
    Searcher searcher() throws IOException {
        return new Searcher();
    }

    /** A view of the texts that stays as it is until it is closed. */
    final class Searcher implements Closeable {

        private final org.apache.lucene.search.IndexSearcher held = searchers.acquire();

        private Searcher() throws IOException {}

        DirectoryReader reader() {
            return (DirectoryReader) held.getIndexReader();
        }

        @Override
        public void close() throws IOException {
            searchers.release(held);
        }
    }

    @Override
    public void close() throws IOException {
        try (files;
                writer;
                searchers) {
            // Closed in the opposite order.
        }
    }
}
