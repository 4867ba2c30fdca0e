package org.tavsiya.recommendation.write.tagtheme;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.ThemeUntagged;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.Statements;
import org.tavsiya.rules.Rule;

/** Takes a theme away. Taking one that is not there changes nothing and records nothing. */
public record UntagTheme(
        @TargetAggregateIdentifier String recommendationId,
        @TargetAggregateVersion Long expectedVersion,
        String theme,
        Assertion assertion)
        implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(Statements.rules(ThemeUntagged.class, state, assertion));
        if (!state.themes().contains(theme)) {
            return List.of();
        }
        return List.of(new ThemeUntagged(
                recommendationId,
                theme,
                assertion.reason(),
                assertion.effectiveOn(),
                assertion.assertedOn(),
                assertion.source().title(),
                assertion.by().id(),
                assertion.role()));
    }
}
