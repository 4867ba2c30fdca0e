package org.tavsiya.recommendation.write.recordclaim;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.Statements;
import org.tavsiya.recommendation.write.rules.Text;
import org.tavsiya.rules.Rule;

/**
 * Records what the State claims.
 *
 * @param claimedStatus the status that the claim amounts to, read on the coalition's scale for comparison only
 * @param statement the claim itself, quoted shortly or paraphrased
 */
public record RecordStateClaim(
        @TargetAggregateIdentifier String recommendationId,
        @TargetAggregateVersion Long expectedVersion,
        Status claimedStatus,
        String statement,
        Assertion assertion)
        implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(
                Statements.rules(
                        StateClaimRecorded.class, state, assertion, new Text(statement, Limits.QUOTATION, "claim")),
                new ClaimSaysSomething(claimedStatus));
        return List.of(new StateClaimRecorded(
                recommendationId,
                claimedStatus.name(),
                statement,
                assertion.reason(),
                assertion.effectiveOn(),
                assertion.assertedOn(),
                assertion.source().title(),
                assertion.source().symbol(),
                assertion.source().paragraph(),
                assertion.source().url(),
                assertion.source().language(),
                assertion.by().id(),
                assertion.role()));
    }
}
