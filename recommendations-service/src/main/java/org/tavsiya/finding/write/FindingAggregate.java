package org.tavsiya.finding.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.tavsiya.finding.events.FindingEvent;
import org.tavsiya.finding.write.confirmfinding.ConfirmFinding;
import org.tavsiya.finding.write.editfinding.EditFinding;
import org.tavsiya.finding.write.model.Finding;
import org.tavsiya.finding.write.model.FindingCommand;
import org.tavsiya.finding.write.returnfinding.ReturnFinding;
import org.tavsiya.finding.write.submitfinding.SubmitFinding;
import org.tavsiya.finding.write.withdrawfinding.WithdrawFinding;
import org.tavsiya.recommendation.write.model.RecommendationCommand;

/** Axon's door to a finding. Submitting and confirming concern a recommendation too and stand in {@link TwoPeople}. */
@Aggregate(type = "finding")
class FindingAggregate {

    @AggregateIdentifier
    private String id;

    private final Finding finding = new Finding();

    /** Axon needs it to rebuild the aggregate from its events. */
    protected FindingAggregate() {}

    FindingAggregate(SubmitFinding command) {
        apply(command.event());
    }

    /** Records the confirmation and answers with what the recommendation is told. */
    RecommendationCommand confirm(ConfirmFinding command) {
        RecommendationCommand publication = command.publication(finding);
        perform(command);
        return publication;
    }

    /** What would be published if the author agreed; records nothing. */
    RecommendationCommand ifAgreed(EditFinding command) {
        command.decide(finding);
        return command.asIfAgreed(finding);
    }

    void edit(EditFinding command) {
        perform(command);
    }

    private void perform(FindingCommand command) {
        command.decide(finding).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(FindingEvent event) {
        id = event.findingId();
        finding.evolve(event);
    }

    @CommandHandler
    void handle(ReturnFinding command) {
        perform(command);
    }

    @CommandHandler
    void handle(WithdrawFinding command) {
        perform(command);
    }
}
