package org.tavsiya.coalition.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.coalition.Coalition;
import org.tavsiya.coalition.write.choosehomestate.ChooseHomeState;
import org.tavsiya.coalition.write.choosehomestate.LeaveHomeState;
import org.tavsiya.coalition.write.model.CoalitionCommand;
import org.tavsiya.coalition.write.tellname.TellName;
import org.tavsiya.coalition.write.writeabout.WriteAbout;
import org.tavsiya.recommendation.write.model.Recorded;

/** Handles what is asked of the coalition; the first that is told of it begins its stream. */
@Component
class CoalitionHandling {

    private final Repository<CoalitionAggregate> coalition;

    CoalitionHandling(Repository<CoalitionAggregate> coalition) {
        this.coalition = coalition;
    }

    @CommandHandler
    Recorded handle(ChooseHomeState command) throws Exception {
        return record(command);
    }

    @CommandHandler
    Recorded handle(LeaveHomeState command) throws Exception {
        return record(command);
    }

    @CommandHandler
    Recorded handle(TellName command) throws Exception {
        return record(command);
    }

    @CommandHandler
    Recorded handle(WriteAbout command) throws Exception {
        return record(command);
    }

    private Recorded record(CoalitionCommand command) throws Exception {
        return coalition.loadOrCreate(Coalition.ID, CoalitionAggregate::new).invoke(one -> one.record(command));
    }
}
