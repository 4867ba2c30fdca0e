package org.tavsiya.recommendation.write.publishassessment;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.Assessment;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.Contents;
import org.tavsiya.rules.Rule;

/**
 * Publishes the coalition's assessment (docs/METHOD.md, transitions).
 *
 * @param baselineAssessmentId for REGRESSED: the earlier assessment it is worse than; null takes the one that stands
 */
public record PublishAssessment(
        @TargetAggregateIdentifier String recommendationId, @TargetAggregateVersion Long expectedVersion, AssessmentDraft draft,
        String baselineAssessmentId, Assertion assertion) implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(Contents.rules(state, draft, assertion),
                new OnlyActiveIsAssessed(state.lifecycle()),
                new NotBeforeTheOneThatStands(state.currentAssessment(), assertion.effectiveOn()),
                new RegressionNeedsBaseline(draft.status(), baseline(state)),
                new NoWayBackToNoInformation(state.status(), draft.status()),
                new FallNeedsRegressed(state.status(), draft.status()),
                new UpwardMoveNeedsNewEvidence(state.currentAssessment(), draft, assertion.effectiveOn()));
        return List.of(event(baseline(state)));
    }

    private String baseline(RecommendationState state) {
        if (draft.status() != Status.REGRESSED) {
            return null;
        }
        if (baselineAssessmentId != null) {
            return state.standing(baselineAssessmentId).map(Assessment::id).orElse(null);
        }
        return state.currentAssessment().filter(a -> a.status().value().isPresent()).map(Assessment::id).orElse(null);
    }

    private AssessmentPublished event(String baseline) {
        return new AssessmentPublished(recommendationId, draft.assessmentId(), draft.status().name(), draft.ongoing(), assertion.reason(),
                baseline, assertion.effectiveOn(), assertion.assertedOn(), draft.authoredBy(), assertion.by().id(), draft.plainEvidence(),
                assertion.source().title(), assertion.source().symbol(), assertion.source().paragraph(), assertion.source().url(),
                assertion.source().language(), assertion.by().id(), assertion.role());
    }
}
