package org.tavsiya.recommendation.read.search;

import com.mongodb.MongoException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.eventlog.Streams;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.rows.ViewPosition;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;
import org.tavsiya.recommendation.read.rows.WrittenDocuments;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.ViewProjectors;
import org.tavsiya.views.Views;

/**
 * Keeps the index of texts in step with the documents of the generation that answers: it hears what this process writes, and reads
 * the documents whose position moved otherwise. Whoever asks brings it up to the snapshot he asks of; meanwhile it goes on by itself
 * ({@link Keeping}). One that is lost, broken, or belongs to another log is made anew.
 */
@Component
class TextStore implements WrittenDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(TextStore.class);

    /** Raised whenever the same texts would be kept otherwise. */
    private static final int FORMAT = 1;

    private static final int PIECE = 2_000;
    private static final long PATIENCE_SECONDS = 5;
    private static final long AGAIN_AFTER = TimeUnit.SECONDS.toNanos(30);

    private final MongoTemplate mongo;
    private final Streams log;
    private final RowStore rows;
    private final ObjectProvider<Views> views;
    private final ObjectProvider<ViewProjectors> kinds;
    private final SearchFolder folder;
    /** Fair, so that a question comes in between two pieces of a long piece of work. */
    private final ReentrantLock writing = new ReentrantLock(true);

    private TextIndex index;
    private volatile ViewGeneration generation;
    private volatile boolean left;
    /** When it was found broken; null while it is not. */
    private Long brokenAt;

    private final ToldTexts told = new ToldTexts();

    TextStore(
            MongoTemplate mongo,
            Streams log,
            RowStore rows,
            ObjectProvider<Views> views,
            ObjectProvider<ViewProjectors> kinds,
            @Value("${tavsiya.data}") Path data) {
        this.mongo = mongo;
        this.log = log;
        this.rows = rows;
        this.views = views;
        this.kinds = kinds;
        this.folder = new SearchFolder(data);
    }

    @Override
    public void written(
            ViewGeneration by, List<RecommendationDocument> documents, DataVersion before, DataVersion after) {
        ViewGeneration followed = generation;
        if (before == null || followed == null || followed.number() != by.number()) {
            return;
        }
        told.add(new ToldTexts.Told(
                before.position(),
                after.position(),
                documents.stream().map(TextFields::of).toList()));
    }

    /**
     * The texts up to the snapshot at least; to be closed. Refuses with {@link SearchIsBusy} where that takes too long, and with
     * {@link org.tavsiya.recommendation.read.rows.SnapshotPassed} where the snapshot's views answer no longer.
     */
    TextIndex.Searcher upTo(Snapshot now) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            if (!writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new SearchIsBusy(null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchIsBusy(e);
        }
        try {
            rows.mustStillAnswer(now);
            follow(now.generation());
            while (index.position() < now.version().position()) {
                if (System.nanoTime() > until) {
                    throw new SearchIsBusy(null);
                }
                piece(now.version().position());
            }
            index.show();
            return index.searcher();
        } catch (IOException | org.apache.lucene.store.AlreadyClosedException broken) {
            throw new SearchIsBusy(givenUp(broken));
        } finally {
            writing.unlock();
        }
    }

    /** Up to where the views are that answer. */
    long target() {
        return new ViewPosition(mongo, views.getObject().current()).get().position();
    }

    /** Brings the index a piece further towards what the views hold. @return whether more is to be done at once */
    boolean goOn() {
        ViewGeneration current = views.getObject().current();
        long target = new ViewPosition(mongo, current).get().position();
        writing.lock();
        try {
            if (resting()) {
                return false;
            }
            follow(current);
            if (index.position() < target) {
                piece(target);
            }
            return index.position() < target;
        } catch (IOException | org.apache.lucene.store.AlreadyClosedException broken) {
            givenUp(broken);
            return false;
        } finally {
            writing.unlock();
        }
    }

    /** Writes to disk what is only in memory yet, so that the next start goes on from here. */
    void keep() {
        writing.lock();
        try {
            if (index != null && index.changed() && index.position() >= 0) {
                index.keep(log.eventAt(index.position()).orElse(""));
            }
        } catch (IOException | org.apache.lucene.store.AlreadyClosedException broken) {
            givenUp(broken);
        } finally {
            writing.unlock();
        }
    }

    private void follow(ViewGeneration current) throws IOException {
        if (resting()) {
            throw new SearchIsBusy(null);
        }
        if (index == null) {
            index = opened();
            generation = null;
        }
        if (!current.equals(generation)) {
            String source = source(current);
            if (!source.equals(index.source())) {
                index.follow(source);
            }
            generation = current;
            told.clear();
        }
    }

    private boolean resting() {
        return left || brokenAt != null && System.nanoTime() - brokenAt < AGAIN_AFTER;
    }

    private String source(ViewGeneration current) {
        int format = kinds.stream()
                .filter(kind -> kind.kind().equals(RecommendationDocument.COLLECTION))
                .mapToInt(ViewProjectors::format)
                .findFirst()
                .orElseThrow();
        return FORMAT + "/" + format + "/" + current.mark();
    }

    /** What is there, if it can be read and is of this log; otherwise an empty one. */
    private TextIndex opened() throws IOException {
        TextIndex found;
        try {
            found = new TextIndex(folder.open());
        } catch (IOException | IllegalArgumentException | IllegalStateException unreadable) {
            LOG.warn("The index of texts cannot be read ({}); it is made anew", unreadable.toString());
            folder.empty();
            return new TextIndex(folder.open());
        }
        String event = found.position() < 0 ? null : found.keptEvent();
        if (found.source() == null
                || found.source().startsWith(FORMAT + "/")
                        && (event == null
                                || log.eventAt(found.position())
                                        .filter(event::equals)
                                        .isPresent())) {
            return found;
        }
        LOG.info("The index of texts is of another log or another form; it is made anew");
        found.close();
        folder.empty();
        return new TextIndex(folder.open());
    }

    private void piece(long target) throws IOException {
        ToldTexts.Told next = told.next(index.position(), target);
        if (next == null) {
            read(target);
        } else {
            index.take(next.texts(), next.after());
        }
    }

    private void read(long target) throws IOException {
        Document fields = new Document();
        TextFields.STORED.forEach(field -> fields.append(field, 1));
        List<TextFields> texts = new ArrayList<>();
        long last = target;
        int found = 0;
        for (Document d : mongo.getCollection(generation.collection(RecommendationDocument.COLLECTION))
                .find(new Document("position", new Document("$gt", index.position()).append("$lte", target)))
                .projection(fields)
                .sort(new Document("position", 1))
                .limit(PIECE)
                .batchSize(PIECE)) {
            last = d.getLong("position");
            found++;
            TextFields.readable(d).ifPresent(texts::add);
        }
        index.take(texts, found < PIECE ? target : last);
    }

    /** A broken index is thrown away, and made anew after a while: a full disk does not become empty by trying. */
    private Exception givenUp(Exception broken) {
        LOG.error("The index of texts is broken and is made anew; until then free text is answered with 503", broken);
        brokenAt = System.nanoTime();
        generation = null;
        try {
            if (index != null) {
                index.close();
            }
            folder.empty();
        } catch (IOException | RuntimeException again) {
            broken.addSuppressed(again);
        }
        index = null;
        return broken;
    }

    /** A search met something that cannot be read. */
    SearchIsBusy broken(IOException why) {
        writing.lock();
        try {
            return new SearchIsBusy(givenUp(why));
        } finally {
            writing.unlock();
        }
    }

    /** What was not kept before is read again after the next start. */
    void leave() {
        try {
            keep();
        } catch (DataAccessException | MongoException logAway) {
            LOG.info("The index of texts could not be kept ({})", logAway.getMessage());
        }
        writing.lock();
        try {
            left = true;
            if (index != null) {
                index.close();
                index = null;
            }
            folder.leave();
        } catch (IOException notClosed) {
            LOG.warn("The index of texts was not closed ({}); it is checked at the next start", notClosed.toString());
        } finally {
            writing.unlock();
        }
    }
}
