package org.tavsiya.recommendation.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.write.recordclaim.RecordStateClaim;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;

/** Takes several claims of a State inside the caller's unit of work. A claim that is recorded already is not recorded twice. */
@Component
public class ClaimsTaken {

    /** @param refused what the rules say against it; empty where it was recorded, or was known */
    public record Outcome(RecordStateClaim claim, boolean known, List<Violation> refused) {

        public boolean recorded() {
            return !known && refused.isEmpty();
        }
    }

    private final Repository<RecommendationAggregate> recommendations;
    private final EventStore log;
    private final Trial trial;

    ClaimsTaken(Repository<RecommendationAggregate> recommendations, EventStore log, Trial trial) {
        this.recommendations = recommendations;
        this.log = log;
        this.trial = trial;
    }

    /** What would become of each; nothing is recorded. */
    public List<Outcome> judge(List<RecordStateClaim> claims) {
        List<Outcome> outcomes = new ArrayList<>();
        for (RecordStateClaim claim : claims) {
            boolean known = known(claim) || outcomes.stream().anyMatch(o -> same(o.claim(), claim));
            outcomes.add(new Outcome(claim, known, known ? List.of() : trial.of(claim)));
        }
        return outcomes;
    }

    /** Records what may be recorded, in order. */
    public List<Outcome> take(List<RecordStateClaim> claims) {
        List<Outcome> outcomes = new ArrayList<>();
        for (RecordStateClaim claim : claims) {
            boolean known = known(claim) || outcomes.stream().anyMatch(o -> same(o.claim(), claim));
            outcomes.add(new Outcome(claim, known, known ? List.of() : recorded(claim)));
        }
        return outcomes;
    }

    private List<Violation> recorded(RecordStateClaim claim) {
        try {
            recommendations.load(claim.recommendationId()).execute(r -> r.perform(claim));
            return List.of();
        } catch (RuleBroken broken) {
            return broken.violations();
        }
    }

    private boolean known(RecordStateClaim claim) {
        return log.readEvents(claim.recommendationId())
                .asStream()
                .map(event -> event.getPayload())
                .filter(StateClaimRecorded.class::isInstance)
                .map(StateClaimRecorded.class::cast)
                .anyMatch(e -> e.claimedStatus().equals(String.valueOf(claim.claimedStatus()))
                        && Objects.equals(e.statement(), claim.statement())
                        && Objects.equals(e.assertedOn(), claim.assertion().assertedOn())
                        && Objects.equals(
                                e.sourceSymbol(), claim.assertion().source().symbol())
                        && Objects.equals(
                                e.sourceTitle(), claim.assertion().source().title()));
    }

    private static boolean same(RecordStateClaim one, RecordStateClaim other) {
        return one.recommendationId().equals(other.recommendationId())
                && one.claimedStatus() == other.claimedStatus()
                && Objects.equals(one.statement(), other.statement())
                && Objects.equals(
                        one.assertion().assertedOn(), other.assertion().assertedOn())
                && Objects.equals(one.assertion().source(), other.assertion().source());
    }
}
