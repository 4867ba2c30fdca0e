package org.tavsiya.recommendation.read.recentchanges;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.calendar.RecordedDay;
import org.tavsiya.recommendation.read.document.EventDescription;
import org.tavsiya.recommendation.read.document.EventDescriptions;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.open.PublicChange;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.rows.TextMatches;

/** Answers "what changed since last time". What says nothing about implementation is left out. */
@Component
public class RecentChanges {

    /** Recommendations looked into for each change that is asked for: some of the newest may hold none that counts. */
    private static final int DEPTH = 4;

    /** Newest day of recording first; within it, what was said last: an import records the statements of many years in one minute. */
    private static final Comparator<PublicChange> NEWEST = Comparator.comparing(
                    (PublicChange c) -> RecordedDay.of(c.entry().recordedAt()))
            .thenComparing(c ->
                    c.entry().assertedOn() == null ? LocalDate.MIN : c.entry().assertedOn())
            .thenComparing(c -> c.entry().recordedAt())
            .thenComparing(PublicChange::id)
            .reversed();

    private final TextMatches texts;
    private final MongoTemplate mongo;

    RecentChanges(TextMatches texts, MongoTemplate mongo) {
        this.texts = texts;
        this.mongo = mongo;
    }

    public List<PublicChange> latest(Snapshot now, RecommendationFilter filter, int count) {
        List<String> ids = newest(now, filter, count * DEPTH);
        if (ids.isEmpty()) {
            return List.of();
        }
        return mongo
                .find(
                        Query.query(Criteria.where("_id").in(ids)),
                        RecommendationDocument.class,
                        now.collection(RecommendationDocument.COLLECTION))
                .stream()
                .flatMap(RecentChanges::changes)
                .filter(change -> knownTo(now, change))
                .sorted(NEWEST)
                .limit(count)
                .toList();
    }

    /** The few newest of many rows, without sorting them all. */
    private List<String> newest(Snapshot now, RecommendationFilter filter, int count) {
        Rows rows = now.rows();
        RowFilter test = new RowFilter(filter, rows, texts.of(now, filter));
        PriorityQueue<Integer> newest = new PriorityQueue<>(Comparator.comparingLong(rows::position));
        for (int row : test.candidates()) {
            if ((newest.size() < count || rows.position(newest.peek()) < rows.position(row)) && test.matches(row)) {
                newest.add(row);
                if (newest.size() > count) {
                    newest.poll();
                }
            }
        }
        return newest.stream().map(rows::id).toList();
    }

    private static Stream<PublicChange> changes(RecommendationDocument d) {
        return PublicChange.of(d)
                .filter(change -> EventDescriptions.named(change.entry().kind())
                        .map(EventDescription::news)
                        .orElse(true));
    }

    /** A document may be newer than the figures beside it; what it says since then is for the next reader. */
    private static boolean knownTo(Snapshot now, PublicChange change) {
        return !change.entry().recordedAt().isAfter(now.version().recordedAt());
    }
}
