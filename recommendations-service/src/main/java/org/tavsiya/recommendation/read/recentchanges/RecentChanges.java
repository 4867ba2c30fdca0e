package org.tavsiya.recommendation.read.recentchanges;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import org.tavsiya.recommendation.read.open.PublicTurn;
import org.tavsiya.recommendation.read.rows.RowFilter;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.search.TextMatches;
import org.tavsiya.recommendation.read.showrecommendation.PastRecommendations;

/**
 * Answers "what changed since last time": newest day of recording first; within it, what was said last, for an import records the
 * statements of many years in one minute. The same again is no change, and a correction mends the register and not the world: it is asked
 * for by name. Of another day it tells what counts from then or before by today's knowledge, whenever it was recorded, as every figure of
 * that day does.
 */
@Component
public class RecentChanges {

    /** Longest page; what is longer is the CSV. */
    public static final int MOST = 200;

    private static final int CHUNK = 500;
    private static final int SECONDS_OF_A_DAY = 24 * 60 * 60;

    /** Recommendations looked into for each change that the front page shows: some of the newest may hold none that counts. */
    private static final int DEPTH = 4;

    private static final Comparator<PublicChange> LATEST = Comparator.comparing(
                    (PublicChange c) -> RecordedDay.of(c.entry().recordedAt()))
            .thenComparing(c ->
                    c.entry().assertedOn() == null ? LocalDate.MIN : c.entry().assertedOn())
            .thenComparing(c -> c.entry().recordedAt())
            .thenComparing(PublicChange::id)
            .reversed();

    /** One fact that matches. */
    private record Found(String id, int version, int day, int said, int recorded) {}

    private static final Comparator<Found> NEWEST = Comparator.comparingInt(Found::day)
            .thenComparingInt(Found::said)
            .thenComparingInt(Found::recorded)
            .thenComparing(Found::id)
            .thenComparingInt(Found::version)
            .reversed();

    private final FactIndex index;
    private final TextMatches texts;
    private final MongoTemplate mongo;
    private final PastRecommendations past;

    RecentChanges(FactIndex index, TextMatches texts, MongoTemplate mongo, PastRecommendations past) {
        this.past = past;
        this.index = index;
        this.texts = texts;
        this.mongo = mongo;
    }

    /** The newest few, for the front page: looked for in the recommendations that were touched last, so that a save is seen at once. */
    public List<PublicChange> latest(Snapshot now, RecommendationFilter filter, int count) {
        return told(now, lastTouched(now, filter, count * DEPTH)).values().stream()
                .flatMap(byVersion -> byVersion.values().stream())
                .filter(RecentChanges::isNews)
                .sorted(LATEST)
                .limit(count)
                .toList();
    }

    private static boolean isNews(PublicChange change) {
        PublicTurn turn = change.entry().turn();
        return turn == null
                ? EventDescriptions.named(change.entry().kind())
                        .map(EventDescription::news)
                        .orElse(false)
                : turn.isNews();
    }

    /** The few newest of many rows, without sorting them all. */
    private List<String> lastTouched(Snapshot now, RecommendationFilter filter, int count) {
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

    /** @param page 0-based */
    public ChangesFound find(Snapshot now, ChangesAsked asked, int page, int size) {
        if (page < 0 || size < 1 || size > MOST) {
            throw new IllegalArgumentException("page starts at 0, and size is from 1 to " + MOST + ".");
        }
        List<Found> found = find(now, asked);
        int from = (int) Math.min(found.size(), (long) page * size);
        return new ChangesFound(
                asked.filter().query(),
                asked.kind() == null ? null : asked.kind().parameter(),
                asked.from(),
                asked.to(),
                asked.corrections(),
                now.version().position(),
                now.version().recordedOn(),
                found.size(),
                page,
                size,
                changes(now, found.subList(from, Math.min(found.size(), from + size))));
    }

    /** All of them in the same order, piece by piece. */
    public void each(Snapshot now, ChangesAsked asked, Consumer<PublicChange> consumer) {
        List<Found> found = find(now, asked);
        for (int from = 0; from < found.size(); from += CHUNK) {
            changes(now, found.subList(from, Math.min(found.size(), from + CHUNK)))
                    .forEach(consumer);
        }
    }

    /** How many there are. */
    public int count(Snapshot now, ChangesAsked asked) {
        return find(now, asked).size();
    }

    private List<Found> find(Snapshot now, ChangesAsked asked) {
        Rows rows = now.rows();
        RowFilter test = new RowFilter(asked.filter(), rows, texts.of(now, asked.filter()));
        long until = now.version().position();
        int shown = now.moment().asOf() == null
                ? Integer.MAX_VALUE
                : (int) now.moment().asOf().toEpochDay();
        int first = asked.from() == null ? Integer.MIN_VALUE : day(asked.from());
        int last = asked.to() == null ? Integer.MAX_VALUE : day(asked.to());
        List<Found> found = new ArrayList<>();
        index.asOf(now).forEach((id, facts) -> {
            int row = rows.row(id);
            if (row < 0 || !test.matches(row)) {
                return;
            }
            for (int at = 0; at < facts.length; at += FactIndex.WIDTH) {
                int recorded = facts[at + FactIndex.RECORDED];
                int day = Math.floorDiv(recorded, SECONDS_OF_A_DAY);
                int kind = facts[at + FactIndex.KIND];
                boolean corrects = kind >= FactIndex.CORRECTION;
                if (facts[at + FactIndex.POSITION] <= until
                        && (corrects || facts[at + FactIndex.WRONG_FROM] > until)
                        && facts[at + FactIndex.COUNTS] <= shown
                        && day >= first
                        && day <= last
                        && corrects == asked.corrections()
                        && (asked.kind() == null || asked.kind().ordinal() == kind % FactIndex.CORRECTION)) {
                    found.add(new Found(id, facts[at + FactIndex.VERSION], day, facts[at + FactIndex.SAID], recorded));
                }
            }
        });
        found.sort(NEWEST);
        return found;
    }

    /** The day of UTC, which a recorded day is: docs/METHOD.md, section 3. */
    private static int day(LocalDate day) {
        return (int) Math.floorDiv(day.atStartOfDay().toEpochSecond(ZoneOffset.UTC), (long) SECONDS_OF_A_DAY);
    }

    /** In the order in which they were found; what was removed a moment ago is left out. */
    private List<PublicChange> changes(Snapshot now, Collection<Found> found) {
        Map<String, Map<Long, PublicChange>> told =
                told(now, found.stream().map(Found::id).distinct().toList());
        return found.stream()
                .map(f -> told.getOrDefault(f.id(), Map.of()).get((long) f.version()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What anybody may read of these, by recommendation and version. */
    private Map<String, Map<Long, PublicChange>> told(Snapshot now, Collection<String> ids) {
        Map<String, Map<Long, PublicChange>> told = new HashMap<>();
        if (!ids.isEmpty()) {
            Query query = Query.query(Criteria.where("_id").in(ids));
            // What rows alone are made of: a third of a document of which much was said.
            query.fields().exclude("known", "corrections", "former");
            mongo.find(query, RecommendationDocument.class, now.collection(RecommendationDocument.COLLECTION))
                    .forEach(d -> {
                        d.history.removeIf(
                                entry -> entry.position() > now.version().position());
                        told.put(
                                d.id,
                                PublicChange.of(past.of(now, d))
                                        .collect(Collectors.toMap(
                                                change -> change.entry().version(), change -> change)));
                    });
        }
        return told;
    }
}
