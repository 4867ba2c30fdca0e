package org.tavsiya.recommendation.write.recordposition;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.StatePositionRecorded;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.Statements;
import org.tavsiya.rules.Rule;

/** Records the State's position. A later position does not erase an earlier one. */
public record RecordStatePosition(
        @TargetAggregateIdentifier String recommendationId,
        @TargetAggregateVersion Long expectedVersion,
        Position position,
        Assertion assertion)
        implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(
                Statements.rules(StatePositionRecorded.class, state, assertion),
                new PositionIsOfTheReview(state.body()));
        return List.of(new StatePositionRecorded(
                recommendationId,
                position.name(),
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
