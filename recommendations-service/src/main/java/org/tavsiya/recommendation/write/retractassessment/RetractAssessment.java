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
import org.tavsiya.recommendation.write.rules.BaselineStays;
import org.tavsiya.recommendation.write.rules.SecondPersonNeeded;
import org.tavsiya.recommendation.write.rules.Statements;
import org.tavsiya.rules.Rule;

/**
 * Withdraws an assessment; the one before it stands again, or the recommendation is not assessed.
 *
 * @param authoredBy account id of whoever wrote it; the reviewer is whoever sends the command
 * @param findingId the submission it comes from, or null where one person was enough
 */
public record RetractAssessment(
        @TargetAggregateIdentifier String recommendationId,
        @TargetAggregateVersion Long expectedVersion,
        String assessmentId,
        String authoredBy,
        String findingId,
        Assertion assertion)
        implements RecommendationCommand {

    public RetractAssessment(String recommendationId, Long expectedVersion, String assessmentId, Assertion assertion) {
        this(recommendationId, expectedVersion, assessmentId, assertion.by().id(), null, assertion);
    }

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(
                Statements.rules(AssessmentRetracted.class, state, assertion),
                new AssessmentStands(state.standing(assessmentId), assessmentId),
                new BaselineStays(state.regressionAgainst(assessmentId)),
                SecondPersonNeeded.standingAgain(
                        state.currentAssessment(), state.currentWithout(assessmentId), authoredBy, assertion.by()));
        return List.of(new AssessmentRetracted(
                recommendationId,
                assessmentId,
                assertion.reason(),
                assertion.effectiveOn(),
                assertion.assertedOn(),
                authoredBy,
                assertion.by().id(),
                findingId,
                assertion.source().title(),
                assertion.by().id(),
                assertion.role()));
    }
}
