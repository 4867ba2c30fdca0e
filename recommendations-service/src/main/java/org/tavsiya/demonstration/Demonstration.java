package org.tavsiya.demonstration;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Service;
import org.tavsiya.account.Actor;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.ImportRuns;
import org.tavsiya.rules.RuleBroken;

/** Loads the demonstration set and takes it out again, each all or nothing. */
@Service
public class Demonstration {

    private final CommandGateway commands;
    private final ImportRuns runs;

    Demonstration(CommandGateway commands, ImportRuns runs) {
        this.commands = commands;
        this.runs = runs;
    }

    public boolean loaded() {
        return runs.demonstration().isPresent();
    }

    /** Refused on a register that holds real recommendations. */
    public ImportReport load(Actor by) {
        return commands.sendAndWait(new DemonstrationHandling.Load(by));
    }

    public ImportReport remove(Actor by) {
        ImportReport run = runs.demonstration()
                .orElseThrow(
                        () -> new RuleBroken("NoDemonstration", "There is no demonstration data in the register."));
        return commands.sendAndWait(new DemonstrationHandling.Remove(run.runId(), by));
    }
}
