package org.tavsiya.recommendation.write.tagtheme;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.ThemeTagged;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.Statements;
import org.tavsiya.recommendation.write.rules.Text;
import org.tavsiya.rules.Rule;

/** Adds a theme. Adding one that is already there changes nothing and records nothing. */
public record TagTheme(
        @TargetAggregateIdentifier String recommendationId,
        @TargetAggregateVersion Long expectedVersion,
        String theme,
        Assertion assertion)
        implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(Statements.rules(ThemeTagged.class, state, assertion, new Text(theme, Limits.THEME, "theme")));
        if (state.themes().contains(theme)) {
            return List.of();
        }
        return List.of(new ThemeTagged(
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
