package org.tavsiya.recommendation.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.write.importfromsource.ImportRecommendation;
import org.tavsiya.recommendation.write.importfromsource.ReviseFromSource;
import org.tavsiya.recommendation.write.importfromsource.SourceRecords;
import org.tavsiya.recommendation.write.importfromsource.SourceRecords.Current;
import org.tavsiya.recommendation.write.importfromsource.SourceRecords.Raw;

/**
 * Takes the records of one batch into the register, inside the caller's unit of work: all of the batch or nothing.
 * New aggregates are made in bulk, which is the fast way of Axon's JDBC engine.
 */
@Component
public class SourceImport {

    public enum Outcome { ADDED, CHANGED, UNCHANGED, REPEATED, CONTRADICTED }

    private final Repository<RecommendationAggregate> recommendations;
    private final SourceRecords sources;

    SourceImport(Repository<RecommendationAggregate> recommendations, SourceRecords sources) {
        this.recommendations = recommendations;
        this.sources = sources;
    }

    /**
     * @param seenUnchanged ids this run met unchanged before; a second occurrence that differs is then told from a change
     * @return one outcome for each command, in order
     */
    public List<Outcome> take(List<ImportRecommendation> batch, Set<UUID> seenUnchanged) {
        Map<String, Current> known = new HashMap<>(sources.current(batch.stream().map(ImportRecommendation::recommendationId).toList()));
        List<Raw> added = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>(batch.size());
        for (ImportRecommendation command : batch) {
            Outcome outcome = outcome(command, known.get(command.recommendationId()), seenUnchanged);
            boolean written = outcome == Outcome.ADDED || outcome == Outcome.CHANGED;
            if (outcome == Outcome.ADDED) {
                create(command);
                added.add(raw(command));
            } else if (outcome == Outcome.CHANGED) {
                outcome = revise(command);
            }
            if (outcome == Outcome.UNCHANGED) {
                seenUnchanged.add(UUID.fromString(command.recommendationId()));
            }
            if (written) {
                known.put(command.recommendationId(), new Current(command.record().recordHash(), command.runId()));
            }
            outcomes.add(outcome);
        }
        sources.addNew(added);
        return outcomes;
    }

    private Outcome outcome(ImportRecommendation command, Current current, Set<UUID> seenUnchanged) {
        if (current == null) {
            return Outcome.ADDED;
        }
        boolean sameRun = current.runId().equals(command.runId()) || seenUnchanged.contains(UUID.fromString(command.recommendationId()));
        if (current.hash().equals(command.record().recordHash())) {
            return sameRun ? Outcome.REPEATED : Outcome.UNCHANGED;
        }
        return sameRun ? Outcome.CONTRADICTED : Outcome.CHANGED;
    }

    private void create(ImportRecommendation command) {
        try {
            recommendations.newInstance(() -> new RecommendationAggregate(command));
        } catch (Exception e) {
            throw new IllegalStateException("Recommendation " + command.recommendationId() + " could not be created", e);
        }
    }

    /** A record whose fields read the same although its raw text differs is kept raw, and is no change. */
    private Outcome revise(ImportRecommendation command) {
        ReviseFromSource revision = new ReviseFromSource(command);
        Aggregate<RecommendationAggregate> aggregate = recommendations.load(command.recommendationId());
        boolean changed = aggregate.invoke(a -> a.perform(revision));
        sources.replaceCurrent(raw(command));
        return changed ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private static Raw raw(ImportRecommendation command) {
        return new Raw(command.recommendationId(), command.record().recordHash(), command.runId(), command.record().raw());
    }
}
