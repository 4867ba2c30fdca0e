package org.tavsiya.recommendation.read.search;

import com.mongodb.MongoException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
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

    static {
        LuceneClasses.load();
    }

    private static final Logger LOG = LoggerFactory.getLogger(TextStore.class);

    private static final long PATIENCE_SECONDS = 5;
    private static final long AGAIN_AFTER = TimeUnit.SECONDS.toNanos(30);

    private final MongoTemplate mongo;
    private final Streams log;
    private final RowStore rows;
    private final ObjectProvider<Views> views;
    private final StoredIndex stored;
    private final MovedTexts moved;
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
        this.stored = new StoredIndex(new SearchFolder(data), log, kinds);
        this.moved = new MovedTexts(mongo);
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
            index = stored.open();
            generation = null;
        }
        if (!current.equals(generation)) {
            String source = stored.source(current);
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

    private void piece(long target) throws IOException {
        ToldTexts.Told next = told.next(index.position(), target);
        if (next == null) {
            MovedTexts.Piece piece = moved.after(index.position(), target, generation);
            index.take(piece.texts(), piece.upTo());
        } else {
            index.take(next.texts(), next.after());
        }
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
            stored.empty();
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
            stored.leave();
        } catch (IOException notClosed) {
            LOG.warn("The index of texts was not closed ({}); it is checked at the next start", notClosed.toString());
        } finally {
            writing.unlock();
        }
    }
}
