package org.tavsiya.recommendation.write.linkrecommendation;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.RecommendationUnlinked;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.Statements;
import org.tavsiya.rules.Rule;

/**
 * Takes a link back. Handling it gives the older one the lifecycle that it had, in the same transaction.
 *
 * @param former lifecycle of the older one before it was linked
 * @param formerSuccessor what had taken its place then, or null
 */
public record WithdrawLink(
        @TargetAggregateIdentifier String recommendationId,
        @TargetAggregateVersion Long expectedVersion,
        LinkKind kind,
        String olderId,
        Lifecycle former,
        String formerSuccessor,
        Assertion assertion)
        implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(Statements.rules(RecommendationUnlinked.class, state, assertion));
        if (!state.linked(kind, olderId)) {
            return List.of();
        }
        return List.of(new RecommendationUnlinked(
                recommendationId,
                kind.name(),
                olderId,
                assertion.reason(),
                assertion.effectiveOn(),
                assertion.assertedOn(),
                assertion.source().title(),
                assertion.by().id(),
                assertion.role()));
    }
}
