package org.tavsiya.recommendation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.correctassessment.CorrectAssessment;
import org.tavsiya.recommendation.write.importfromsource.ImportRecommendation;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.RecommendationState;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.recommendation.write.recordclaim.RecordStateClaim;
import org.tavsiya.recommendation.write.recordgrade.RecordBodyGrade;
import org.tavsiya.recommendation.write.recordposition.RecordStatePosition;
import org.tavsiya.recommendation.write.recordthirdparty.RecordThirdPartyAssessment;
import org.tavsiya.recommendation.write.removedemonstration.RemoveDemonstration;
import org.tavsiya.recommendation.write.retractassessment.RetractAssessment;
import org.tavsiya.recommendation.write.tagtheme.TagTheme;
import org.tavsiya.recommendation.write.tagtheme.UntagTheme;
import org.tavsiya.recommendation.write.telltext.TranslateText;

/** Axon's door to a recommendation: hands each command to its own decision and each event to the state. */
@Aggregate(type = "recommendation")
public class RecommendationAggregate {

    @AggregateIdentifier
    private String id;

    private final RecommendationState state = new RecommendationState();

    /** Axon needs it to rebuild the aggregate from its events. */
    protected RecommendationAggregate() {}

    @CommandHandler
    public RecommendationAggregate(ImportRecommendation command) {
        apply(command.event());
    }

    /** Performs a command inside a unit of work that holds this aggregate; tells whether anything happened. */
    public boolean perform(RecommendationCommand command) {
        List<RecommendationEvent> events = command.decide(state);
        events.forEach(event -> apply(event));
        return !events.isEmpty();
    }

    /** The same, and tells the version, too. */
    Recorded record(RecommendationCommand command) {
        boolean recorded = perform(command);
        return new Recorded(getVersion(), recorded);
    }

    RecommendationState state() {
        return state;
    }

    long version() {
        return getVersion();
    }

    /** What the command is about, as it stands. */
    Map<String, String> matter(RecommendationCommand command) {
        return Matter.of(state, command);
    }

    /** Counts again, if it was that one that took its place. */
    void countsAgain(String successor, Assertion assertion) {
        if (successor.equals(state.supersededBy())) {
            perform(new ChangeLifecycle(id, null, Lifecycle.ACTIVE, null, assertion));
        }
    }

    /** Asks all rules and changes nothing. */
    public void judge(RecommendationCommand command) {
        command.decide(state);
    }

    @EventSourcingHandler
    void on(RecommendationEvent event) {
        id = event.recommendationId();
        state.evolve(event);
    }

    @CommandHandler
    Recorded handle(TagTheme command) {
        return record(command);
    }

    @CommandHandler
    Recorded handle(UntagTheme command) {
        return record(command);
    }

    @CommandHandler
    Recorded handle(RecordStatePosition command) {
        return record(command);
    }

    @CommandHandler
    Recorded handle(RecordStateClaim command) {
        return record(command);
    }

    @CommandHandler
    Recorded handle(RecordBodyGrade command) {
        return record(command);
    }

    @CommandHandler
    Recorded handle(RecordThirdPartyAssessment command) {
        return record(command);
    }

    @CommandHandler
    Recorded handle(PublishAssessment command) {
        return record(command);
    }

    @CommandHandler
    Recorded handle(CorrectAssessment command) {
        return record(command);
    }

    @CommandHandler
    Recorded handle(RetractAssessment command) {
        return record(command);
    }

    @CommandHandler
    Recorded handle(TranslateText command) {
        return record(command);
    }

    @CommandHandler
    Recorded handle(RemoveDemonstration command) {
        return record(command);
    }
}
