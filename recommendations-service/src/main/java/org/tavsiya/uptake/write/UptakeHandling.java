package org.tavsiya.uptake.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.uptake.UptakeOf;
import org.tavsiya.uptake.write.model.UptakeCommand;
import org.tavsiya.uptake.write.passover.PassOver;
import org.tavsiya.uptake.write.passover.WithdrawPassingOver;
import org.tavsiya.uptake.write.takeup.TakeUp;
import org.tavsiya.uptake.write.takeup.WithdrawTakingUp;

/** Handles what is said of suggestions; the first thing begins the stream of their report. */
@Component
class UptakeHandling {

    private final Repository<UptakeAggregate> uptakes;
    private final FactsInTheLog facts;

    UptakeHandling(Repository<UptakeAggregate> uptakes, FactsInTheLog facts) {
        this.uptakes = uptakes;
        this.facts = facts;
    }

    @CommandHandler
    Recorded handle(TakeUp command) throws Exception {
        return record(command);
    }

    @CommandHandler
    Recorded handle(WithdrawTakingUp command) throws Exception {
        return record(command);
    }

    @CommandHandler
    Recorded handle(PassOver command) throws Exception {
        return record(command);
    }

    @CommandHandler
    Recorded handle(WithdrawPassingOver command) throws Exception {
        return record(command);
    }

    private Recorded record(UptakeCommand command) throws Exception {
        return uptakes.loadOrCreate(UptakeOf.stream(command.reportId()), UptakeAggregate::new)
                .invoke(one -> one.record(command, facts.of(command)));
    }
}
