package org.tavsiya.account;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Service;

/** Writes down what an administrator did to the register as a whole. */
@Service
public class AdministrationBook {

    private final CommandGateway commands;

    AdministrationBook(CommandGateway commands) {
        this.commands = commands;
    }

    /** After it was begun: what was refused was not done. */
    public void note(RegisterAct act, Actor by) {
        commands.sendAndWait(new AccountCommands.NoteRegisterAct(act, by.id()));
    }
}
