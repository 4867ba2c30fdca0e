package org.tavsiya.recommendation.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.write.importfromsource.ImportRecommendation;
import org.tavsiya.recommendation.write.importfromsource.IncomingRecord;
import org.tavsiya.recommendation.write.importfromsource.PlaceBook;
import org.tavsiya.recommendation.write.importfromsource.RecordLimits;
import org.tavsiya.recommendation.write.importfromsource.ReviseFromSource;
import org.tavsiya.recommendation.write.importfromsource.SourcePlaces;
import org.tavsiya.recommendation.write.importfromsource.SourceRecords;
import org.tavsiya.recommendation.write.importfromsource.SourceRecords.Current;
import org.tavsiya.recommendation.write.importfromsource.SourceRecords.Raw;
import org.tavsiya.recommendation.write.importfromsource.SourceTexts;
import org.tavsiya.recommendation.write.importfromsource.SourceTexts.Kept;
import org.tavsiya.recommendation.write.telltext.TextInLanguage;

/**
 * Takes the records of one batch into the register, inside the caller's unit of work: all of the batch or nothing.
 * New aggregates are made in bulk, which is the fast way of Axon's JDBC engine.
 */
@Component
public class SourceImport {

    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        REPEATED,
        CONTRADICTED,
        BEYOND_LIMITS
    }

    /** Whose records they are. */
    public record Origin(String runId, String format, boolean demonstration, String by) {}

    /**
     * What became of one record.
     *
     * @param problem why it cannot be taken; only with BEYOND_LIMITS
     */
    public record Taken(IncomingRecord record, Outcome outcome, String problem) {}

    private final Repository<RecommendationAggregate> recommendations;
    private final SourceRecords sources;
    private final SourcePlaces places;
    private final SourceTexts texts;

    SourceImport(
            Repository<RecommendationAggregate> recommendations,
            SourceRecords sources,
            SourcePlaces places,
            SourceTexts texts) {
        this.texts = texts;
        this.recommendations = recommendations;
        this.sources = sources;
        this.places = places;
    }

    /**
     * @param metBefore whether this run met the recommendation unchanged in a batch that is committed; a second occurrence that differs
     *                  is then told from a change
     * @param metNow takes the ids that this batch meets unchanged; the caller keeps them once the batch is committed, and only then
     * @return one outcome for each record, in order
     */
    public List<Taken> take(List<IncomingRecord> records, Origin origin, Predicate<UUID> metBefore, Set<UUID> metNow) {
        Map<IncomingRecord, String> problems = new IdentityHashMap<>();
        records.stream().filter(r -> problem(r) != null).forEach(r -> problems.put(r, problem(r)));
        List<IncomingRecord> whole =
                records.stream().filter(r -> !problems.containsKey(r)).toList();
        PlaceBook book = places.open(whole);
        List<ImportRecommendation> batch = whole.stream()
                .map(r -> book.placed(r, origin.runId(), origin.format(), origin.demonstration(), origin.by()))
                .toList();
        Iterator<Outcome> outcomes = take(batch, book, id -> metNow.contains(id) || metBefore.test(id), metNow)
                .iterator();
        return records.stream()
                .map(r -> {
                    String problem = problems.get(r);
                    return new Taken(r, problem == null ? outcomes.next() : Outcome.BEYOND_LIMITS, problem);
                })
                .toList();
    }

    private static String problem(IncomingRecord record) {
        return record == null
                ? "The record is null."
                : RecordLimits.problem(record).orElse(null);
    }

    private List<Outcome> take(
            List<ImportRecommendation> batch, PlaceBook book, Predicate<UUID> met, Set<UUID> metNow) {
        Map<String, Current> known = new HashMap<>(sources.current(
                batch.stream().map(ImportRecommendation::recommendationId).toList()));
        Map<String, Kept> inLanguages = texts.of(batch);
        List<Raw> added = new ArrayList<>();
        List<String> usual = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>(batch.size());
        for (ImportRecommendation command : batch) {
            String id = command.recommendationId();
            Kept kept = SourceTexts.in(inLanguages, command);
            boolean beside =
                    known.get(id) != null && SourceTexts.needed(command.record()) && !(kept != null && kept.own());
            Outcome outcome = beside ? inLanguage(command, kept, inLanguages) : outcome(command, known.get(id), met);
            if (outcome == Outcome.ADDED) {
                create(command);
                added.add(raw(command));
                known.put(id, current(command));
                if (SourceTexts.needed(command.record())) {
                    tell(command, true);
                    texts.keep(inLanguages, command, true);
                }
            } else if (outcome == Outcome.CHANGED && !beside) {
                outcome = revise(command);
                known.put(id, current(command));
                if (SourceTexts.needed(command.record())) {
                    tell(command, true);
                } else {
                    usual.add(id);
                }
            }
            if (outcome == Outcome.UNCHANGED) {
                metNow.add(UUID.fromString(id));
            }
            if (outcome != Outcome.CONTRADICTED && outcome != Outcome.REPEATED) {
                places.keep(book, id);
            }
            outcomes.add(outcome);
        }
        sources.addNew(added);
        texts.usualCame(usual);
        return outcomes;
    }

    /** The same annotation in another language: its text is added, and nothing else is taken, since all its labels are in that language. */
    private Outcome inLanguage(ImportRecommendation command, Kept kept, Map<String, Kept> inLanguages) {
        boolean sameRun = kept != null && kept.runId().equals(command.runId());
        if (kept != null && kept.hash().equals(command.record().recordHash())) {
            return sameRun ? Outcome.REPEATED : Outcome.UNCHANGED;
        }
        if (sameRun) {
            return Outcome.CONTRADICTED;
        }
        boolean told = tell(command, false);
        texts.keep(inLanguages, command, false);
        return told ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private boolean tell(ImportRecommendation command, boolean own) {
        TextInLanguage text = new TextInLanguage(
                command.recommendationId(),
                command.record().language(),
                command.record().text(),
                own,
                command.runId(),
                command.by());
        Aggregate<RecommendationAggregate> aggregate = recommendations.load(command.recommendationId());
        return aggregate.invoke(a -> a.perform(text));
    }

    /** An unchanged raw record is looked at again where another cleaner made fields of it: its mending reaches what was there before. */
    private static Outcome outcome(ImportRecommendation command, Current current, Predicate<UUID> met) {
        if (current == null) {
            return Outcome.ADDED;
        }
        boolean sameRun =
                current.runId().equals(command.runId()) || met.test(UUID.fromString(command.recommendationId()));
        if (current.hash().equals(command.record().recordHash())) {
            boolean cleanedAnew = command.record().cleaner() != null
                    && !command.record().cleaner().equals(current.cleaner());
            return sameRun ? Outcome.REPEATED : cleanedAnew ? Outcome.CHANGED : Outcome.UNCHANGED;
        }
        return sameRun ? Outcome.CONTRADICTED : Outcome.CHANGED;
    }

    private void create(ImportRecommendation command) {
        try {
            recommendations.newInstance(() -> new RecommendationAggregate(command));
        } catch (Exception e) {
            throw new IllegalStateException(
                    "Recommendation " + command.recommendationId() + " could not be created", e);
        }
    }

    /** A record whose fields read the same although its raw text differs is kept raw, and is no change. */
    private Outcome revise(ImportRecommendation command) {
        boolean changed = reviseFields(command);
        sources.replaceCurrent(raw(command));
        return changed ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    /** Brings the fields of a recommendation to what the record says, its raw record untouched; tells whether anything changed. */
    public boolean reviseFields(ImportRecommendation command) {
        ReviseFromSource revision = new ReviseFromSource(command);
        Aggregate<RecommendationAggregate> aggregate = recommendations.load(command.recommendationId());
        return aggregate.invoke(a -> a.perform(revision));
    }

    private static Current current(ImportRecommendation command) {
        return new Current(
                command.record().recordHash(), command.runId(), command.record().cleaner());
    }

    private static Raw raw(ImportRecommendation command) {
        return new Raw(
                command.recommendationId(),
                command.record().recordHash(),
                command.runId(),
                command.record().raw(),
                command.record().cleaner());
    }
}
