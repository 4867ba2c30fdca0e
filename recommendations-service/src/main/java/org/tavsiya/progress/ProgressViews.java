package org.tavsiya.progress;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.views.DerivedViews;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.Views;
import org.tavsiya.vocabulary.Bodies;

/**
 * Progress per State and of the world, counted beforehand and kept in MongoDB: an overview is then one document.
 * Each is derived from the rows as a whole, never incremented, and counted again only where a row of that State changed.
 * A mark says up to which position all of them are right; an older mark sends the reader to the rows.
 */
@Component
class ProgressViews implements DerivedViews {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressViews.class);
    private static final String COLLECTION = "progress";
    private static final String WORLD = "world";
    /** Before the name of a State, which a reader may spell as any of the other keys. */
    private static final String STATE = "state:";

    private static final String MARK = "mark";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    /**
     * While an import runs, counting takes at most one part in twenty of the time: whoever looks meanwhile has the figures
     * counted from the rows, and on two processors each part more is missing to the import.
     */
    private static final int REST = 19;

    private final MongoTemplate mongo;
    private final RowStore store;
    private final ObjectProvider<Views> views;
    private final Bodies bodies;
    private long restUntil;
    /** Why the last attempt failed, or null; said once. */
    private volatile String complaint;
    /** The first counting of a process counts every State: what an earlier one left half done is not known. */
    private boolean countedHere;

    ProgressViews(MongoTemplate mongo, RowStore store, ObjectProvider<Views> views, Bodies bodies) {
        this.mongo = mongo;
        this.store = store;
        this.views = views;
        this.bodies = bodies;
    }

    /** The figures of one State or of the world without any other filter, if they are right for this version of the data. */
    Optional<Progress> find(Snapshot now, RecommendationFilter filter) {
        String key = key(filter);
        if (key == null || !now.mark().equals(mark(now.generation()).getString("mark"))) {
            return Optional.empty();
        }
        Document found =
                figures(now.generation()).find(new Document("_id", key)).first();
        return Optional.ofNullable(found)
                .map(d -> mongo.getConverter().read(Progress.class, d.get("figures", Document.class)))
                // Counted again since the mark was read: right for a later snapshot, not for this one.
                .filter(p -> p.dataVersion() <= now.version().position())
                .map(p -> p.as(
                        filter.query(), now.version().position(), now.version().recordedAt()));
    }

    private static String key(RecommendationFilter filter) {
        if (filter.isEmpty()) {
            return WORLD;
        }
        String country = filter.country();
        return country != null && filter.equals(RecommendationFilter.ALL.with(Dimension.COUNTRY, country))
                ? STATE + country
                : null;
    }

    @Scheduled(fixedDelay = 200)
    void keepUp() {
        try {
            if (System.nanoTime() <= restUntil || !views.getObject().isRunning()) {
                return;
            }
            if (!views.getObject().projectedHere()) {
                // Another copy of the application writes the views and counts; this one has its rows at hand when
                // somebody asks.
                countedHere = false;
                if (!views.getObject().building()) {
                    store.asFarAsBuilt();
                }
            } else if (due()) {
                long begin = System.nanoTime();
                count(store.asFarAsBuilt());
                restUntil = views.getObject().caughtUp() ? 0 : System.nanoTime() + REST * (System.nanoTime() - begin);
            }
            complaint = null;
        } catch (RuntimeException e) {
            if (!String.valueOf(e.getMessage()).equals(complaint)) {
                complaint = String.valueOf(e.getMessage());
                LOG.warn("Figures cannot be counted right now ({}); trying again", complaint);
            }
        }
    }

    private boolean due() {
        Document mark = mark(views.getObject().current());
        // Counted by another build, the same rows may give other figures.
        return store.version().position() != position(mark)
                || !countedHere && !store.asFarAsBuilt().mark().equals(mark.getString("mark"));
    }

    private void count(Snapshot now) {
        Rows rows = now.rows();
        long before = countedHere ? position(mark(now.generation())) : Long.MIN_VALUE;
        List<WriteModel<Document>> writes = new ArrayList<>();
        rows.touched().forEach((country, position) -> {
            if (position > before) {
                writes.add(write(
                        now,
                        STATE + country,
                        figures(rows, RecommendationFilter.ALL.with(Dimension.COUNTRY, country))));
            }
        });
        writes.add(write(now, WORLD, figures(rows, RecommendationFilter.ALL)));
        countedHere = written(now.generation(), writes)
                && written(now.generation(), List.of(write(now, MARK, new Document("mark", now.mark()))));
    }

    /** @return false where some were counted for a later version meanwhile, by another copy of the application: those stay */
    private boolean written(ViewGeneration generation, List<WriteModel<Document>> writes) {
        try {
            figures(generation).bulkWrite(writes, UNORDERED);
            return true;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream()
                            .anyMatch(w -> ErrorCategory.fromErrorCode(w.getCode()) != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            return false;
        }
    }

    private Progress figures(Rows rows, RecommendationFilter filter) {
        return Calculation.of(rows, bodies, new RowFilter(filter, rows, null), filter);
    }

    private WriteModel<Document> write(Snapshot now, String key, Progress progress) {
        Document figures = new Document();
        mongo.getConverter().write(progress, figures);
        return write(now, key, new Document("figures", figures));
    }

    /** Refused where a later version was written: a copy of the application that was stalled for a while knows nothing of it. */
    private static WriteModel<Document> write(Snapshot now, String key, Document content) {
        long position = now.version().position();
        return new ReplaceOneModel<>(
                new Document("_id", key).append("position", new Document("$lte", position)),
                content.append("_id", key).append("position", position),
                UPSERT);
    }

    private Document mark(ViewGeneration generation) {
        Document mark = figures(generation).find(new Document("_id", MARK)).first();
        return mark == null ? new Document() : mark;
    }

    private static long position(Document mark) {
        return mark.get("position", Long.MIN_VALUE);
    }

    private MongoCollection<Document> figures(ViewGeneration generation) {
        return mongo.getCollection(generation.collection(COLLECTION));
    }

    @Override
    public void drop(ViewGeneration generation) {
        mongo.dropCollection(generation.collection(COLLECTION));
    }
}
