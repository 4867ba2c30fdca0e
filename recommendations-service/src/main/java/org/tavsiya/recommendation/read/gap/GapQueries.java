package org.tavsiya.recommendation.read.gap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.document.Lane;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.search.TextMatches;
import org.tavsiya.recommendation.read.showrecommendation.PastRecommendations;
import org.tavsiya.vocabulary.GradeSchemes;

/** Answers "where do the voices differ": page, JSON and CSV ask here, and count nothing themselves. */
@Component
public class GapQueries {

    /** Longest page; what is longer is the CSV. */
    public static final int MOST = 200;

    private static final int CHUNK = 500;

    private final TextMatches texts;
    private final GradeSchemes grades;
    private final MongoTemplate mongo;
    private final RowStore store;
    private final PastRecommendations past;

    GapQueries(TextMatches texts, GradeSchemes grades, MongoTemplate mongo, RowStore store, PastRecommendations past) {
        this.past = past;
        this.texts = texts;
        this.grades = grades;
        this.mongo = mongo;
        this.store = store;
    }

    /**
     * Refuses with {@link org.tavsiya.recommendation.read.rows.SnapshotPassed}.
     *
     * @param page 0-based
     */
    public Gap gap(Snapshot now, RecommendationFilter filter, Differs differs, int page, int size) {
        if (page < 0 || size < 1 || size > MOST) {
            throw new IllegalArgumentException("page starts at 0, and size is from 1 to " + MOST + ".");
        }
        GapTally tally = tally(now, filter, differs);
        int[] rows = tally.largestFirst();
        int from = (int) Math.min(rows.length, (long) page * size);
        return new Gap(
                filter.query(),
                differs.parameter(),
                now.version().position(),
                now.version().recordedOn(),
                tally.n,
                tally.claimed,
                tally.both,
                tally.same,
                tally.more,
                tally.less,
                tally.grade,
                tally.any,
                tally.crossings(),
                rows.length,
                page,
                size,
                rows(now, Arrays.copyOfRange(rows, from, Math.min(rows.length, from + size))));
    }

    /** Every row, largest distance first, piece by piece. */
    public void each(Snapshot now, RecommendationFilter filter, Differs differs, Consumer<GapRow> consumer) {
        int[] rows = tally(now, filter, differs).largestFirst();
        for (int from = 0; from < rows.length; from += CHUNK) {
            rows(now, Arrays.copyOfRange(rows, from, Math.min(rows.length, from + CHUNK)))
                    .forEach(consumer);
        }
    }

    private GapTally tally(Snapshot now, RecommendationFilter filter, Differs differs) {
        Rows rows = now.rows();
        int[] matching = new RowFilter(filter, rows, texts.of(now, filter)).matching();
        return new GapTally(rows, rows.inDefaultOrder(matching), differs, grades);
    }

    /** In the order of the rows; what was removed a moment ago is left out. */
    private List<GapRow> rows(Snapshot now, int[] rows) {
        List<String> ids = Arrays.stream(rows).mapToObj(now.rows()::id).toList();
        Query query = Query.query(Criteria.where("_id").in(ids));
        if (now.moment().isNow()) {
            query.fields().exclude("history", "known", "former");
        }
        Map<String, RecommendationDocument> documents = new HashMap<>();
        past.of(now, mongo.find(query, RecommendationDocument.class, now.collection(RecommendationDocument.COLLECTION)))
                .forEach(d -> documents.put(d.id, d));
        if (documents.size() < ids.size()) {
            store.mustStillAnswer(now);
        }
        return ids.stream()
                .map(documents::get)
                .filter(Objects::nonNull)
                .map(this::row)
                .toList();
    }

    private GapRow row(RecommendationDocument d) {
        Status claim = d.claim == null || d.claim.value() == null ? null : Status.valueOf(d.claim.value());
        Status found = Status.valueOf(d.status);
        Lane grade = d.grade();
        List<Status> graded = grade == null || grade.reading() == null
                ? List.of()
                : Steps.statuses(grades.agreeing(d.body, grade.reading()));
        boolean comparable = Steps.rank(claim) >= 0 && Steps.rank(found) >= 0;
        return GapRow.of(d, Steps.apart(claim, graded, found), comparable ? Steps.between(claim, found) : null);
    }
}
