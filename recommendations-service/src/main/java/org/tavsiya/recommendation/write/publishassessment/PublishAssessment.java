package org.tavsiya.recommendation.write.publishassessment;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.Contents;
import org.tavsiya.rules.Rule;

/**
 * Publishes the coalition's assessment (docs/METHOD.md, transitions).
 *
 * @param baselineAssessmentId for REGRESSED: the earlier judgment it is worse than; null takes the one that stands
 */
public record PublishAssessment(
        @TargetAggregateIdentifier String recommendationId,
        @TargetAggregateVersion Long expectedVersion,
        AssessmentDraft draft,
        String baselineAssessmentId,
        Assertion assertion)
        implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Contents contents = Contents.of(state, draft, assertion, baselineAssessmentId, null);
        Rule.check(
                contents.rules(),
                new OnlyActiveIsAssessed(state.lifecycle()),
                new NotBeforeTheOneThatStands(
                        state.currentAssessment(), assertion.clocks() == null ? null : assertion.effectiveOn()),
                new NoWayBackToNoInformation(state.status(), draft.status()),
                new FallNeedsRegressed(state.status(), draft.status()));
        return List.of(event(contents.baselineId()));
    }

    private AssessmentPublished event(String baseline) {
        return new AssessmentPublished(
                recommendationId,
                draft.assessmentId(),
                draft.status().name(),
                draft.ongoing(),
                assertion.reason(),
                baseline,
                assertion.effectiveOn(),
                assertion.assertedOn(),
                draft.authoredBy(),
                assertion.by().id(),
                draft.findingId(),
                draft.plainEvidence(),
                assertion.source().title(),
                assertion.source().symbol(),
                assertion.source().paragraph(),
                assertion.source().url(),
                assertion.source().language(),
                assertion.by().id(),
                assertion.role(),
                draft.clusterId(),
                draft.clusterSubject(),
                draft.clusterSize());
    }
}
