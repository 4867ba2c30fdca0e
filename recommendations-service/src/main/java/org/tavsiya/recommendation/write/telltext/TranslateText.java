package org.tavsiya.recommendation.write.telltext;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.TextTold;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.Statements;
import org.tavsiya.recommendation.write.rules.Text;
import org.tavsiya.rules.Rule;

/** An analyst translates the text. It is marked as unofficial wherever it is shown, and never takes the place of an official one. */
public record TranslateText(
        @TargetAggregateIdentifier String recommendationId,
        @TargetAggregateVersion Long expectedVersion,
        String language,
        String text,
        Assertion assertion)
        implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(
                Statements.rules(TextTold.class, state, assertion, new Text(text, Limits.TRANSLATION, "translation")),
                new TranslationSaysSomething(text),
                new TranslationIsIntoALanguage(language),
                new OfficialTextStands(language, state.official(language)));
        if (state.says(language, text, false)) {
            return List.of();
        }
        return List.of(new TextTold(
                recommendationId,
                language,
                text,
                false,
                null,
                assertion.reason(),
                assertion.effectiveOn(),
                assertion.assertedOn(),
                assertion.source().title(),
                assertion.by().id(),
                assertion.role()));
    }
}
