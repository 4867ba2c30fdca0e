package org.tavsiya.recommendation.read.recentchanges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.read.document.EventDescription;
import org.tavsiya.recommendation.read.document.EventDescriptions;
import org.tavsiya.recommendation.read.document.HistoryEntry;
import org.tavsiya.recommendation.read.document.PastDocument;
import org.tavsiya.recommendation.read.document.RecommendationDocument;
import org.tavsiya.recommendation.read.document.Turn;
import org.tavsiya.recommendation.read.document.Turns;
import org.tavsiya.recommendation.read.open.PublicChange;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.views.ViewGeneration;

/**
 * When something became of which recommendation: twenty-eight bytes for each fact, in memory. Read from the documents of a generation when
 * it is first asked for, then only those whose position moved. A register has as many facts as events; only a page of them is ever shown.
 */
@Component
class FactIndex {

    /** How many numbers of a fact stand one behind the other. */
    static final int WIDTH = 7;

    static final int VERSION = 0;
    /** When it was recorded, in seconds since 1970: inside alone. */
    static final int RECORDED = 1;
    /** When it was said, in days since 1970. */
    static final int SAID = 2;
    /** Ordinal of the kind, plus {@link #CORRECTION} for what mends. */
    static final int KIND = 3;

    /** From when on it counts, in days since 1970; {@link Integer#MIN_VALUE} for what is there on every day. */
    static final int COUNTS = 4;

    /** Its place in the log: seconds do not tell what a version of the data holds, for many facts are recorded in one. */
    static final int POSITION = 5;

    /** Place in the log of what took it back; {@link Integer#MAX_VALUE} where nothing did. Versions before then count it. */
    static final int WRONG_FROM = 6;

    static final int CORRECTION = 64;

    private static final int NEVER_SAID = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int FETCH = 500;

    private final MongoTemplate mongo;
    private ViewGeneration generation;
    private long upTo = -1;
    private Map<String, int[]> facts = new HashMap<>();

    FactIndex(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * By recommendation, as of now at least: what was recorded since the snapshot is for the asker to leave out, and what was taken back
     * since is for the asker to count.
     */
    synchronized Map<String, int[]> asOf(Snapshot now) {
        long wanted = now.version().position();
        if (!now.generation().equals(generation)) {
            generation = now.generation();
            facts = new HashMap<>();
            upTo = -1;
        }
        if (wanted > upTo) {
            Map<String, int[]> newer = new HashMap<>(facts);
            read(now, upTo, newer);
            facts = newer;
            upTo = wanted;
        }
        return facts;
    }

    /**
     * What holds an import alone tells of no change. Beyond the snapshot, too: a document that has gone on since holds the facts before,
     * and is read again when a later snapshot asks.
     */
    private void read(Snapshot now, long after, Map<String, int[]> into) {
        Query query =
                Query.query(Criteria.where("position").gt(after).and("version").gt(0));
        query.fields().include("version", "removed", "history", "assessments");
        query.cursorBatchSize(FETCH);
        try (var documents =
                mongo.stream(query, RecommendationDocument.class, now.collection(RecommendationDocument.COLLECTION))) {
            documents.forEach(d -> {
                int[] found = d.removed ? new int[0] : facts(d);
                if (found.length > 0) {
                    into.put(d.id, found);
                } else {
                    into.remove(d.id);
                }
            });
        }
    }

    /** Of the kinds that anybody may read. */
    private static int[] facts(RecommendationDocument d) {
        Map<Long, Turn> turns = Turns.of(d);
        Map<Long, LocalDate> countsFrom = PastDocument.countsFrom(d);
        Map<Long, Long> positions =
                d.history.stream().collect(Collectors.toMap(HistoryEntry::version, HistoryEntry::position));
        List<int[]> found = new ArrayList<>();
        for (HistoryEntry e : d.history) {
            EventDescription<?> told = EventDescriptions.named(e.kind())
                    .filter(EventDescription::news)
                    .orElse(null);
            Turn turn = turns.get(e.version());
            boolean corrects = turn != null && turn.nature() == Turn.Nature.CORRECTION;
            if (told != null && PublicChange.isTold(e.kind()) && (turn == null || corrects || turn.turned())) {
                found.add(new int[] {
                    (int) e.version(),
                    seconds(e.recordedAt()),
                    e.assertedOn() == null ? NEVER_SAID : (int) e.assertedOn().toEpochDay(),
                    ChangeKind.of(told.part()).ordinal() + (corrects ? CORRECTION : 0),
                    countsFrom.containsKey(e.version())
                            ? (int) countsFrom.get(e.version()).toEpochDay()
                            : Integer.MIN_VALUE,
                    Math.toIntExact(e.position()),
                    turn == null || turn.correctedBy() == null
                            ? Integer.MAX_VALUE
                            : Math.toIntExact(positions.get(turn.correctedBy()))
                });
            }
        }
        return found.stream().flatMapToInt(Arrays::stream).toArray();
    }

    private static int seconds(Instant moment) {
        return (int) moment.getEpochSecond();
    }
}
