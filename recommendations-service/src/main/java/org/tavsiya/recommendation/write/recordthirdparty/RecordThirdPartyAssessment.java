package org.tavsiya.recommendation.write.recordthirdparty;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.ThirdPartyKind;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.ThirdPartyAssessmentRecorded;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.Statements;
import org.tavsiya.recommendation.write.rules.Text;
import org.tavsiya.rules.Rule;

/**
 * Records what a third party found. It stands in a lane of its own and moves no status and no figure.
 *
 * @param institution name of the institution, never of a person
 * @param reading what it amounts to on the coalition's scale, or null
 * @param words what it said itself, quoted shortly, or null
 */
public record RecordThirdPartyAssessment(
        @TargetAggregateIdentifier String recommendationId,
        @TargetAggregateVersion Long expectedVersion,
        ThirdPartyKind kind,
        String institution,
        Status reading,
        String words,
        Assertion assertion)
        implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(
                Statements.rules(
                        ThirdPartyAssessmentRecorded.class,
                        state,
                        assertion,
                        new Text(institution, Limits.PUBLISHER, "institution"),
                        new Text(words, Limits.QUOTATION, "words")),
                new InstitutionIsNamed(kind, institution),
                new ThirdPartySaysSomething(reading, words),
                new SourceHasAddress(assertion.source()));
        Source source = assertion.source();
        return List.of(new ThirdPartyAssessmentRecorded(
                recommendationId,
                kind.name(),
                institution,
                reading == null ? null : reading.name(),
                words,
                assertion.reason(),
                assertion.effectiveOn(),
                assertion.assertedOn(),
                source.title(),
                source.symbol(),
                source.paragraph(),
                source.url(),
                source.language(),
                assertion.by().id(),
                assertion.role()));
    }
}
