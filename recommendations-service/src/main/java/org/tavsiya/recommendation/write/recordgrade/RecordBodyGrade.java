package org.tavsiya.recommendation.write.recordgrade;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.events.BodyGradeRecorded;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.rules.Statements;
import org.tavsiya.recommendation.write.rules.Text;
import org.tavsiya.rules.Rule;

/**
 * Records a body's grade on its own scale; several grades of one letter are several commands.
 *
 * @param grade scheme, code and what it measures, looked up in the grade vocabulary
 * @param statement short quotation of the letter, in its own language
 */
public record RecordBodyGrade(
        @TargetAggregateIdentifier String recommendationId,
        @TargetAggregateVersion Long expectedVersion,
        Grade grade,
        String statement,
        Assertion assertion)
        implements RecommendationCommand {

    @Override
    public List<RecommendationEvent> decide(RecommendationState state) {
        Rule.check(
                Statements.rules(
                        BodyGradeRecorded.class, state, assertion, new Text(statement, Limits.QUOTATION, "quotation")),
                new GradeIsInVocabulary(grade),
                new GradeIsOfABody(grade),
                new GradeNeedsUnDocument(assertion.source()));
        return List.of(new BodyGradeRecorded(
                recommendationId,
                grade.scheme(),
                grade.schemeVersion(),
                grade.code(),
                grade.measures(),
                statement,
                assertion.reason(),
                assertion.effectiveOn(),
                assertion.assertedOn(),
                assertion.source().title(),
                assertion.source().symbol(),
                assertion.source().paragraph(),
                assertion.source().url(),
                assertion.source().language(),
                assertion.by().id(),
                assertion.role()));
    }
}
