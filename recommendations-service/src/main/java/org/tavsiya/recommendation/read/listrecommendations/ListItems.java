package org.tavsiya.recommendation.read.listrecommendations;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.Flags;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.open.PublicListItem.Sources;
import org.tavsiya.recommendation.read.rows.Column;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.showrecommendation.PastRecommendations;

/** The lines of a list: one for each row, whatever became of its document. */
@Component
class ListItems {

    private static final Logger LOG = LoggerFactory.getLogger(ListItems.class);

    private final MongoTemplate mongo;
    private final RowStore store;
    private final Flags flags;
    private final PastRecommendations past;

    ListItems(MongoTemplate mongo, RowStore store, Flags flags, PastRecommendations past) {
        this.mongo = mongo;
        this.store = store;
        this.flags = flags;
        this.past = past;
    }

    /** In the order of the rows. Refuses with {@link org.tavsiya.recommendation.read.rows.SnapshotPassed}. */
    List<PublicListItem> of(Snapshot now, int[] rows) {
        if (rows.length == 0) {
            return List.of();
        }
        Query query = Query.query(Criteria.where("_id")
                .in(Arrays.stream(rows).mapToObj(now.rows()::id).toList()));
        if (now.moment().isNow()) {
            query.fields().exclude("history", "known", "corrections", "former");
        }
        Map<String, RecommendationDocument> documents = new HashMap<>();
        past.of(now, mongo.find(query, RecommendationDocument.class, now.collection(RecommendationDocument.COLLECTION)))
                .forEach(d -> documents.put(d.id, d));
        if (documents.size() < rows.length) {
            store.mustStillAnswer(now);
            LOG.warn(
                    "{} of {} documents of a list are missing in {}",
                    rows.length - documents.size(),
                    rows.length,
                    now.generation());
        }
        return IntStream.of(rows)
                .mapToObj(row -> item(now, row, documents.get(now.rows().id(row))))
                .toList();
    }

    private PublicListItem item(Snapshot now, int row, RecommendationDocument d) {
        return d == null ? unreadable(now.rows(), row) : item(now, d, changed(now, row, d));
    }

    /** Of another version of the data its own events tell, and no later one is in it. */
    private static String changed(Snapshot now, int row, RecommendationDocument d) {
        return now.moment().at() != null || d.position == now.rows().position(row)
                ? null
                : PublicListItem.CHANGED_SINCE;
    }

    private PublicListItem item(Snapshot now, RecommendationDocument d, String remark) {
        return PublicListItem.of(d, flags.stale(d, now.day()), flags.disputed(d), remark);
    }

    /** A list shorter than its count would pass for the whole. */
    private static PublicListItem unreadable(Rows rows, int row) {
        int year = rows.year(row);
        return new PublicListItem(
                rows.id(row),
                one(rows, Dimension.SYMBOL, row),
                null,
                null,
                null,
                null,
                one(rows, Dimension.TYPE, row),
                one(rows, Dimension.BODY, row),
                all(rows, Dimension.COUNTRY, row),
                false,
                all(rows, Dimension.THEME, row),
                all(rows, Dimension.PERSONS, row),
                all(rows, Dimension.SDG, row),
                null,
                year < 0 ? null : year,
                null,
                null,
                List.of(),
                one(rows, Dimension.POSITION, row),
                one(rows, Dimension.CLAIM, row),
                null,
                null,
                null,
                one(rows, Dimension.STATUS, row),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                new Sources(null, null, null, null, null),
                false,
                false,
                one(rows, Dimension.LIFECYCLE, row),
                null,
                false,
                null,
                null,
                PublicListItem.UNREADABLE);
    }

    private static String one(Rows rows, Dimension dimension, int row) {
        Column column = rows.column(dimension);
        return column.labels().label(column.first(row));
    }

    private static List<String> all(Rows rows, Dimension dimension, int row) {
        Column column = rows.column(dimension);
        return IntStream.of(column.values(row)).mapToObj(column.labels()::label).toList();
    }
}
