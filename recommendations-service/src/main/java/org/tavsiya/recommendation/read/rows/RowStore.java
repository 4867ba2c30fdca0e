package org.tavsiya.recommendation.read.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;
import org.tavsiya.views.ViewGeneration;
import org.tavsiya.views.Views;
import org.tavsiya.vocabulary.Bodies;

/**
 * Keeps the rows in step with MongoDB: only documents whose position moved are read again. A change written by this process
 * is seen at once, one written by another copy of the application within a second.
 */
@Component
public class RowStore {

    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(1);
    private static final int FETCH = 2_000;

    private final MongoTemplate mongo;
    private final ObjectProvider<Views> views;
    private final Bodies bodies;
    private final Map<String, Long> touched = new HashMap<>();
    private Dictionary words = new Dictionary();
    private Columns columns = new Columns(words);
    private ViewGeneration generation;
    private volatile Rows rows = new Rows(columns, words, DataVersion.EMPTY, Map.of());
    private volatile boolean changedHere = true;
    private volatile long lookedAt;

    RowStore(MongoTemplate mongo, ObjectProvider<Views> views, Bodies bodies) {
        this.mongo = mongo;
        this.views = views;
        this.bodies = bodies;
    }

    /** Called by the projector of this process after each batch. */
    public void somethingChanged() {
        changedHere = true;
    }

    /** The rows as of now. Whoever comes while they are being read waits: the rows of a moment ago would hide a change already acknowledged. */
    public synchronized Rows rows() {
        if (changedHere || System.nanoTime() - lookedAt > LOOK_EVERY) {
            refresh();
        }
        return rows;
    }

    /** The version of the data as of now, without reading the rows: enough for an ETag or a figure counted beforehand. */
    public DataVersion version() {
        return new ViewPosition(mongo, views.getObject().current()).get();
    }

    private void refresh() {
        changedHere = false;
        lookedAt = System.nanoTime();
        ViewGeneration current = views.getObject().current();
        if (!current.equals(generation)) {
            touched.clear();
            words = new Dictionary();
            columns = new Columns(words);
            generation = current;
            rows = new Rows(columns, words, DataVersion.EMPTY, Map.of());
        }
        DataVersion now = new ViewPosition(mongo, current).get();
        if (now.position() != rows.version().position()) {
            Columns next = columns.copy();
            read(current, rows.version().position(), now.position(), next);
            columns = next;
            rows = new Rows(columns, words, now, Map.copyOf(touched));
        }
    }

    /** Not beyond the position: rows of a batch that is still being written are not whole. */
    private void read(ViewGeneration current, long after, long upTo, Columns next) {
        RowReader reader = new RowReader(words, bodies);
        Document fields = new Document();
        RowReader.FIELDS.forEach(f -> fields.append(f, 1));
        mongo.getCollection(current.collection(RecommendationDocument.COLLECTION))
                .find(new Document("position", new Document("$gt", after).append("$lte", upTo)))
                .projection(fields).batchSize(FETCH)
                .forEach(d -> take(d, reader, next));
    }

    private void take(Document d, RowReader reader, Columns next) {
        int row = words.ids.number(d.getString("_id"));
        next.makeRoomFor(row);
        if (next.present[row]) {
            // A State that a recommendation moves away from has changed as much as the one it moves to.
            touch(next, row, d.getLong("position"));
        }
        if (d.getBoolean("removed", false)) {
            next.present[row] = false;
        } else {
            reader.read(d, next, row);
            touch(next, row, d.getLong("position"));
        }
    }

    private void touch(Columns next, int row, long position) {
        Column countries = next.column(Dimension.COUNTRY);
        for (int country : countries.values(row)) {
            touched.merge(countries.labels().label(country), position, Math::max);
        }
    }
}
