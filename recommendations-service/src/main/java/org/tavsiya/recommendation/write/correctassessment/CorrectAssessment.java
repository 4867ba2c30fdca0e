package org.tavsiya.recommendation.write.correctassessment;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.AssessmentStands;
import org.tavsiya.recommendation.write.rules.Contents;
import org.tavsiya.rules.Rule;

/** Corrects an assessment that was wrong from the start. The transitions of a change do not apply; evidence and second person do. */
public record CorrectAssessment(
        @TargetAggregateIdentifier String recommendationId, @TargetAggregateVersion Long expectedVersion, String corrects,
        AssessmentDraft draft, Assertion assertion) implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(Contents.rules(state, draft, assertion), new AssessmentStands(state.standing(corrects), corrects));
        return List.of(new AssessmentCorrected(recommendationId, draft.assessmentId(), corrects, draft.status().name(), draft.ongoing(),
                assertion.reason(), assertion.effectiveOn(), assertion.assertedOn(), draft.authoredBy(), assertion.by().id(),
                draft.plainEvidence(), assertion.source().title(), assertion.source().symbol(), assertion.source().paragraph(),
                assertion.source().url(), assertion.source().language(), assertion.by().id(), assertion.role()));
    }
}
