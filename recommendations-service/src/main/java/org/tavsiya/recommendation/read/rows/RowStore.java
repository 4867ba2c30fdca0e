package org.tavsiya.recommendation.read.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.rows.Columns.Place;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;
import org.tavsiya.views.Reach;
import org.tavsiya.views.ShownPosition;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.Views;
import org.tavsiya.views.ViewsAreBuilding;
import org.tavsiya.vocabulary.Bodies;

/**
 * Keeps the rows in step with MongoDB: only documents whose position moved are read again. A change written by this process
 * is seen at once, one written by another copy of the application within a second.
 */
@Component
public class RowStore implements ShownPosition, WrittenDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(RowStore.class);
    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(1);
    private static final int FETCH = 2_000;

    private final MongoTemplate mongo;
    private final ObjectProvider<Views> views;
    private final Bodies bodies;
    private final String build;
    private final Reach reach;
    private final PastSnapshots past;
    private final Map<String, Long> touched = new HashMap<>();
    private Dictionary words = new Dictionary();
    private Columns columns = new Columns(words);
    /** Whether a row came, went or moved since readers last got rows. */
    private boolean moved;

    private volatile ViewGeneration generation;
    /** Up to where the columns are filled; the rows that readers have may be older. */
    private DataVersion version = DataVersion.EMPTY;

    private Rows rows = new Rows(columns.copy(), words, version, Map.of());
    /** The same rows, as readers have them; null before the first. */
    private volatile Snapshot snapshot;
    /** How often somebody told of a change, and how often when the snapshot was made: a snapshot in the making counts for none. */
    private final AtomicLong changes = new AtomicLong();

    private volatile long seen = -1;
    private volatile long lookedAt;

    RowStore(
            MongoTemplate mongo,
            ObjectProvider<Views> views,
            Bodies bodies,
            Build build,
            Reach reach,
            PastSnapshots past) {
        this.mongo = mongo;
        this.views = views;
        this.bodies = bodies;
        this.build = build.mark();
        this.reach = reach;
        this.past = past;
    }

    /** Taken as it is if the rows stand where the batch began; otherwise the next reader fetches what is missing. */
    @Override
    public void written(
            ViewGeneration by, List<RecommendationDocument> documents, DataVersion before, DataVersion after) {
        synchronized (this) {
            if (before != null
                    && generation != null
                    && by.number() == generation.number()
                    && before.position() == version.position()) {
                documents.forEach(d -> take(RowFacts.of(d)));
                version = after;
            }
        }
        changes.incrementAndGet();
    }

    /**
     * What a request reads. Refuses with {@link ViewsAreBuilding} until the views hold the log for the first time: figures of half a
     * register read like those of the whole.
     */
    public Snapshot snapshot() {
        while (true) {
            ViewGeneration whole = views.getObject().current();
            if (views.getObject().building()) {
                throw new ViewsAreBuilding(views.getObject().state());
            }
            Snapshot taken = asFarAsBuilt();
            // Another generation may have begun in between, and hold half of the log.
            if (taken.generation().equals(whole)) {
                return taken;
            }
        }
    }

    /** The same of another day or version of the data; {@link IllegalArgumentException} for one that the register does not have. */
    public Snapshot snapshot(Moment moment) {
        Snapshot now = snapshot();
        return moment.isNow() ? now : past.of(now, moment);
    }

    /** The register of a snapshot on another day or at another version, without a look at what was written since. */
    public Snapshot of(Snapshot taken, Moment moment) {
        return moment.isNow() ? taken.newest() : past.of(taken.newest(), moment);
    }

    /** The same for those who say themselves how far the views are, or need what is there. */
    public Snapshot asFarAsBuilt() {
        Snapshot known = snapshot;
        return known != null
                        && !mayHaveChanged()
                        && known.generation().equals(views.getObject().current())
                ? known
                : refreshed();
    }

    private Snapshot refreshed() {
        // Before the lock: behind somebody whose question MongoDB does not answer, everybody else would wait as long.
        reach.check();
        return inStep();
    }

    /** Whoever comes while rows are being read waits: those of a moment ago would hide a change already acknowledged. */
    private synchronized Snapshot inStep() {
        if (mayHaveChanged() || !views.getObject().current().equals(generation)) {
            long told = changes.get();
            long now = System.nanoTime();
            refresh();
            if (snapshot == null || snapshot.rows() != rows) {
                snapshot = Snapshot.of(generation, rows, build);
            }
            seen = told;
            lookedAt = now;
        }
        return snapshot;
    }

    /** Refuses with {@link SnapshotPassed} where another generation answers by now; its documents may be gone. */
    public void mustStillAnswer(Snapshot then) {
        if (!then.generation().equals(views.getObject().current())) {
            throw new SnapshotPassed();
        }
    }

    /**
     * The version of the data as of now, without reading the rows: enough to see that figures must be counted again. MongoDB is
     * asked when something changed here, or once a second.
     */
    public DataVersion version() {
        ViewGeneration current = views.getObject().current();
        Snapshot known = snapshot;
        return known == null || mayHaveChanged() || !current.equals(known.generation())
                ? new ViewPosition(mongo, current).get()
                : known.version();
    }

    private boolean mayHaveChanged() {
        return seen != changes.get() || System.nanoTime() - lookedAt > LOOK_EVERY;
    }

    private void refresh() {
        ViewGeneration current = views.getObject().current();
        if (!current.equals(generation)) {
            startOver(current);
        }
        DataVersion now = new ViewPosition(mongo, current).get();
        // Never backwards: a MongoDB that rolled back its newest writes is mended, and meanwhile what is in memory is
        // right.
        if (now.position() > version.position()) {
            read(current, version.position(), now.position());
            version = now;
        }
        if (version.position() != rows.version().position()) {
            rows = moved
                    ? new Rows(columns.copy(), words, version, Map.copyOf(touched))
                    : rows.later(columns.copy(), version, Map.copyOf(touched));
            moved = false;
            columns.firstFact = Long.MAX_VALUE;
        }
    }

    private void startOver(ViewGeneration current) {
        touched.clear();
        words = new Dictionary();
        columns = new Columns(words);
        version = DataVersion.EMPTY;
        generation = current;
        rows = new Rows(columns.copy(), words, version, Map.of());
        moved = false;
    }

    /** Not beyond the position: rows of a batch that is still being written are not whole. */
    private void read(ViewGeneration current, long after, long upTo) {
        Document fields = new Document();
        RowFacts.FIELDS.forEach(f -> fields.append(f, 1));
        mongo.getCollection(current.collection(RecommendationDocument.COLLECTION))
                .find(new Document("position", new Document("$gt", after).append("$lte", upTo)))
                .projection(fields)
                .batchSize(FETCH)
                .forEach(this::take);
    }

    /** One document that somebody made unreadable does not take the whole register down: its row stays as it was until it is mended. */
    private void take(Document stored) {
        try {
            RowFacts facts = RowFacts.of(stored);
            facts.check();
            take(facts);
        } catch (RuntimeException changedByHand) {
            LOG.error(
                    "The document of {} cannot be read ({}); a comparison with the log mends it",
                    stored.get("_id"),
                    changedByHand.getMessage());
        }
    }

    /** Refuses a document of which no row can be made. */
    public static void check(RecommendationDocument document) {
        RowFacts.of(document).check();
    }

    @Override
    public long shown() {
        Snapshot known = snapshot;
        return known == null ? -1 : known.version().position();
    }

    private void take(RowFacts facts) {
        int row = words.ids.number(facts.id());
        if (columns.holds(row)) {
            // A State that a recommendation moves away from has changed as much as the one it moves to.
            touch(row, facts.position());
        }
        Place before = moved ? null : columns.place(row);
        columns.open(row);
        if (facts.removed()) {
            columns.present(row, false);
        } else {
            new RowWriter(words, bodies).write(facts, columns, row);
            touch(row, facts.position());
        }
        moved = moved || !Objects.equals(before, columns.place(row));
    }

    private void touch(int row, long position) {
        Column countries = columns.column(Dimension.COUNTRY);
        for (int country : countries.values(row)) {
            touched.merge(countries.labels().label(country), position, Math::max);
        }
    }
}
