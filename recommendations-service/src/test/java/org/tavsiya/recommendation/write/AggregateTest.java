package org.tavsiya.recommendation.write;

import static org.tavsiya.recommendation.write.Said.said;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentRetracted;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.Successor;
import org.tavsiya.rules.RuleBroken;

/** Given what happened, when a command comes, then facts follow or a rule refuses with its own sentence. No Spring. */
abstract class AggregateTest {

    FixtureConfiguration<RecommendationAggregate> fixture;
    /** What the log says of any successor; null lets all of them stand. */
    Successor successor;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(RecommendationAggregate.class);
        fixture.registerAnnotatedCommandHandler(new Linking(
                fixture.getRepository(),
                new Chains(null) {
                    @Override
                    Successor successor(String id) {
                        return successor == null ? new Successor(id, Lifecycle.ACTIVE, id) : successor;
                    }
                },
                () -> {}));
    }

    /** An imported recommendation, and whatever happened to it since. */
    TestExecutor<RecommendationAggregate> imported(Object... since) {
        return past(Incoming.record().published("2012-11-20").command().event(), since);
    }

    TestExecutor<RecommendationAggregate> demonstration(Object... since) {
        return past(Incoming.record().demonstration().event(), since);
    }

    TestExecutor<RecommendationAggregate> past(Object first, Object... since) {
        List<Object> events = new ArrayList<>();
        events.add(first);
        events.addAll(List.of(since));
        return fixture.given(events);
    }

    static void refused(
            TestExecutor<RecommendationAggregate> given, RecommendationCommand command, String rule, String sentence) {
        given.when(command)
                .expectNoEvents()
                .expectException(RuleBroken.class)
                .expectExceptionMessage(sentence)
                .expectException(org.axonframework.test.matchers.Matchers.predicate(
                        e -> ((RuleBroken) e).code().equals(rule)));
    }

    static ResultValidator<RecommendationAggregate> accepted(
            TestExecutor<RecommendationAggregate> given, RecommendationCommand command) {
        return given.when(command).expectSuccessfulHandlerExecution();
    }

    static AssessmentRetracted retracted(String assessmentId) {
        var a = said().assertion();
        return new AssessmentRetracted(
                Said.ID,
                assessmentId,
                a.reason(),
                a.effectiveOn(),
                a.assertedOn(),
                a.by().id(),
                a.by().id(),
                null,
                a.source().title(),
                a.by().id(),
                a.role());
    }

    static AssessmentCorrected corrected(String assessmentId, String wrong, Status status) {
        return corrected(said().as(assessmentId), wrong, status);
    }

    static AssessmentCorrected corrected(Said said, String wrong, Status status) {
        var p = said.published(status);
        return new AssessmentCorrected(
                p.recommendationId(),
                p.assessmentId(),
                wrong,
                p.status(),
                p.ongoing(),
                p.reason(),
                p.baselineAssessmentId(),
                p.effectiveOn(),
                p.assertedOn(),
                p.authoredBy(),
                p.reviewedBy(),
                null,
                p.evidence(),
                p.sourceTitle(),
                p.sourceSymbol(),
                p.sourceParagraph(),
                p.sourceUrl(),
                p.sourceLanguage(),
                p.by(),
                p.byRole(),
                Said.WHY_WRONG);
    }
}
