package org.tavsiya.recommendation.read.rows;

import java.time.Instant;
import java.util.Map;
import org.bson.Document;
import org.tavsiya.recommendation.read.rows.ViewPosition.DataVersion;
import org.tavsiya.vocabulary.Bodies;

/** Rows made of documents by hand, without a database: for tests and measurements. */
public final class LooseRows {

    private final Dictionary words = new Dictionary();
    private final Columns columns = new Columns(words);
    private final RowWriter writer = new RowWriter(words, new Bodies());
    private long position;

    public void add(Document document) {
        position = document.getLong("position");
        document.putIfAbsent("since", position);
        int row = words.ids.number(document.getString("_id"));
        columns.open(row);
        writer.write(RowFacts.of(document), columns, row);
    }

    public Rows rows() {
        return rows(position);
    }

    /** The same as an older version of the data. */
    public Rows rows(long version) {
        return new Rows(columns.copy(), words, new DataVersion(version, Instant.EPOCH), Map.of());
    }
}
