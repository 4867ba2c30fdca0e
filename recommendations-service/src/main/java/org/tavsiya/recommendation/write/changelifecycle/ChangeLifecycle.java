package org.tavsiya.recommendation.write.changelifecycle;

import java.util.List;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.events.LifecycleChanged;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.model.Successor;
import org.tavsiya.recommendation.write.rules.Statements;
import org.tavsiya.rules.Rule;

/**
 * Changes the lifecycle; setting what is already so records nothing.
 *
 * @param successor what the log says of {@code supersededBy}, looked up by whoever handles the command; null where none is named
 */
public record ChangeLifecycle(
        @TargetAggregateIdentifier String recommendationId,
        @TargetAggregateVersion Long expectedVersion,
        Lifecycle lifecycle,
        String supersededBy,
        Assertion assertion,
        Successor successor)
        implements RecommendationCommand {

    public ChangeLifecycle(
            String recommendationId,
            Long expectedVersion,
            Lifecycle lifecycle,
            String supersededBy,
            Assertion assertion) {
        this(recommendationId, expectedVersion, lifecycle, supersededBy, assertion, null);
    }

    public ChangeLifecycle with(Successor known) {
        return new ChangeLifecycle(recommendationId, expectedVersion, lifecycle, supersededBy, assertion, known);
    }

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(
                Statements.rules(LifecycleChanged.class, state, assertion),
                new SupersededNamesItsSuccessor(lifecycle, recommendationId, supersededBy),
                new SuccessorExists(successor),
                new SuccessorCounts(successor));
        if (state.lifecycle() == lifecycle && Objects.equals(state.supersededBy(), supersededBy)) {
            return List.of();
        }
        return List.of(new LifecycleChanged(
                recommendationId,
                lifecycle.name(),
                supersededBy,
                assertion.reason(),
                assertion.effectiveOn(),
                assertion.assertedOn(),
                assertion.source().title(),
                assertion.by().id(),
                assertion.role()));
    }
}
