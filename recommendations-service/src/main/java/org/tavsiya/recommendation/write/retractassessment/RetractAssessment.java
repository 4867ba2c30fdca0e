package org.tavsiya.recommendation.write.retractassessment;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.AssessmentStands;
import org.tavsiya.recommendation.write.rules.Statements;
import org.tavsiya.rules.Rule;

/** Withdraws an assessment; the one before it stands again, or the recommendation is not assessed. */
public record RetractAssessment(
        @TargetAggregateIdentifier String recommendationId, @TargetAggregateVersion Long expectedVersion, String assessmentId, Assertion assertion)
        implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(Statements.rulesWithoutSource(state, assertion), new AssessmentStands(state.standing(assessmentId), assessmentId));
        return List.of(new AssessmentRetracted(recommendationId, assessmentId, assertion.reason(), assertion.effectiveOn(),
                assertion.assertedOn(), assertion.source().title(), assertion.by().id(), assertion.role()));
    }
}
