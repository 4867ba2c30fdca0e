package org.tavsiya.recommendation.write.correctassessment;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.Assessment;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.AssessmentStands;
import org.tavsiya.recommendation.write.rules.BaselineStays;
import org.tavsiya.recommendation.write.rules.Contents;
import org.tavsiya.recommendation.write.rules.SecondPersonNeeded;
import org.tavsiya.recommendation.write.rules.Text;
import org.tavsiya.rules.Rule;

/**
 * Corrects an assessment that was wrong from the start. Falls that a change may not make are allowed; evidence, rule
 * b and second person are asked.
 *
 * @param whyWrong what was wrong about it; the reason stays the reason of the assessment
 * @param baselineAssessmentId for REGRESSED: the earlier judgment it is worse than; null takes the one that stood before
 */
public record CorrectAssessment(
        @TargetAggregateIdentifier String recommendationId,
        @TargetAggregateVersion Long expectedVersion,
        String corrects,
        AssessmentDraft draft,
        String whyWrong,
        String baselineAssessmentId,
        Assertion assertion)
        implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Contents contents = Contents.of(state, draft, assertion, baselineAssessmentId, corrects);
        Rule.check(
                contents.rules(new Text(whyWrong, Limits.REASON, "whyWrong")),
                new WhyWrongNeeded(whyWrong),
                new AssessmentStands(state.standing(corrects), corrects),
                new BaselineStays(state.regressionAgainst(corrects).filter(this::losesItsBaseline)),
                SecondPersonNeeded.standingAgain(
                        state.currentAssessment(), after(state), draft.authoredBy(), assertion.by()));
        return List.of(new AssessmentCorrected(
                recommendationId,
                draft.assessmentId(),
                corrects,
                draft.status().name(),
                draft.ongoing(),
                assertion.reason(),
                contents.baselineId(),
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
                whyWrong));
    }

    /** What is no judgment, or came later than what is worse, is no baseline. */
    private boolean losesItsBaseline(Assessment regression) {
        return draft.status() == null
                || draft.status().value().isEmpty()
                || assertion.clocks() != null
                        && assertion.effectiveOn() != null
                        && assertion.effectiveOn().isAfter(regression.effectiveOn());
    }

    /** What stands afterwards beside the correction itself: an older one, where the correction moves its own day before that. */
    private Optional<Assessment> after(RecommendationState state) {
        return state.currentWithout(corrects)
                .filter(other -> assertion.clocks() != null
                        && assertion.effectiveOn() != null
                        && assertion.effectiveOn().isBefore(other.effectiveOn()));
    }
}
