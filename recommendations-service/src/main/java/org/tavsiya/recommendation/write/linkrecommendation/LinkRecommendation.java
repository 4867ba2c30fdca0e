package org.tavsiya.recommendation.write.linkrecommendation;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.RecommendationLinked;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.Statements;
import org.tavsiya.rules.Rule;

/** Links this newer recommendation to an older one. Handling it supersedes the older one in the same transaction. */
public record LinkRecommendation(
        @TargetAggregateIdentifier String recommendationId,
        @TargetAggregateVersion Long expectedVersion,
        LinkKind kind,
        String olderId,
        Assertion assertion)
        implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(
                Statements.rules(RecommendationLinked.class, state, assertion),
                new LinksAnother(recommendationId, olderId),
                new OlderDidNotSucceedIt(recommendationId, state.supersededBy(), olderId),
                new NewerCounts(recommendationId, state.lifecycle()));
        if (state.linked(kind, olderId)) {
            return List.of();
        }
        return List.of(new RecommendationLinked(
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
