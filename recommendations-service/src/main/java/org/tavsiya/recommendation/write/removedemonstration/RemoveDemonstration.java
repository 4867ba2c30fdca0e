package org.tavsiya.recommendation.write.removedemonstration;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.account.Actor;
import org.tavsiya.recommendation.events.DemonstrationRemoved;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.rules.Rule;

/** Takes one demonstration recommendation out of the register. */
public record RemoveDemonstration(
        @TargetAggregateIdentifier String recommendationId,
        @TargetAggregateVersion Long expectedVersion,
        Actor by) implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(new OnlyDemonstrationCanBeRemoved(state.demonstration()));
        return state.removed() ? List.of() : List.of(new DemonstrationRemoved(recommendationId, by.id()));
    }
}
