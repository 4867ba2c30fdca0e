package org.tavsiya.coalition.read;

import com.mongodb.MongoException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.coalition.Coalition;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.Views;

/**
 * What is told of the coalition. Every public answer asks, so it is read from MongoDB only when this process has written it, when another
 * generation answers, or once a second for what another copy of the application has written.
 */
@Component
public class Coalitions {

    static final String COLLECTION = "coalition";
    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(1);

    private record Known(CoalitionDocument document, ViewGeneration generation, long told, long lookedAt) {}

    private final MongoTemplate mongo;
    private final ObjectProvider<Views> views;
    /** How often this process has written. */
    private final AtomicLong writes = new AtomicLong();

    private volatile Known known;

    /** @param views asked for late: the views themselves know the projector, which knows this */
    Coalitions(MongoTemplate mongo, ObjectProvider<Views> views) {
        this.mongo = mongo;
        this.views = views;
    }

    void written() {
        writes.incrementAndGet();
    }

    /** As it stands; while MongoDB does not answer, what it said last. */
    public CoalitionDocument present() {
        ViewGeneration now = views.getObject().current();
        long told = writes.get();
        Known last = known;
        if (last != null
                && last.generation().equals(now)
                && last.told() == told
                && System.nanoTime() - last.lookedAt() < LOOK_EVERY) {
            return last.document();
        }
        try {
            return look(now).orElse(CoalitionDocument.NOTHING);
        } catch (DataAccessException | MongoException away) {
            if (last == null) {
                throw away;
            }
            return last.document();
        }
    }

    /**
     * How far the view is, past everything that is kept; empty where nothing was told. Whoever waits for a version is shown it from then
     * on: the view may hold it a moment before its projector says so.
     */
    public Optional<Long> version() {
        return look(views.getObject().current()).map(CoalitionDocument::version);
    }

    private Optional<CoalitionDocument> look(ViewGeneration generation) {
        long told = writes.get();
        long lookedAt = System.nanoTime();
        Optional<CoalitionDocument> found = read(generation);
        keep(new Known(found.orElse(CoalitionDocument.NOTHING), generation, told, lookedAt));
        return found;
    }

    /** Two may look at once, and the one who looked earlier may come later. */
    private synchronized void keep(Known seen) {
        Known last = known;
        if (last == null
                || !last.generation().equals(seen.generation())
                || seen.document().version() >= last.document().version()) {
            known = seen;
        }
    }

    private Optional<CoalitionDocument> read(ViewGeneration generation) {
        return Optional.ofNullable(
                mongo.findById(Coalition.ID, CoalitionDocument.class, generation.collection(COLLECTION)));
    }
}
