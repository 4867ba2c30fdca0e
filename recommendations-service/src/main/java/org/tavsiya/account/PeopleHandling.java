package org.tavsiya.account;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.account.events.InvitationMade;
import org.tavsiya.account.events.InvitationRevoked;
import org.tavsiya.account.events.PeopleEvent;
import org.tavsiya.account.events.RegisterActDone;
import org.tavsiya.account.events.SecondFactorPolicySet;
import org.tavsiya.rules.Rule;

/** Handles what administrators ask that is about no single account: the table and the event in one transaction. */
@Component
class PeopleHandling {

    private final InvitationTable invitations;
    private final SignInPolicy policy;
    private final SecondFactors factors;
    private final Repository<PeopleLife> lives;

    PeopleHandling(
            InvitationTable invitations, SignInPolicy policy, SecondFactors factors, Repository<PeopleLife> lives) {
        this.invitations = invitations;
        this.policy = policy;
        this.factors = factors;
        this.lives = lives;
    }

    @CommandHandler
    void handle(AccountCommands.Invite c) throws Exception {
        invitations.insert(c);
        record(new InvitationMade(PeopleLife.ID, c.invitationId(), c.role().name(), c.expiresAt(), c.by()));
    }

    @CommandHandler
    void handle(AccountCommands.RevokeInvitation c) throws Exception {
        Invitation revoked = invitations.revoke(c.invitationId(), c.at()).orElse(null);
        Rule.check(new InvitationIsOpen(revoked != null));
        record(new InvitationRevoked(PeopleLife.ID, revoked.id(), revoked.role().name(), c.by()));
    }

    @CommandHandler
    void handle(AccountCommands.SetSecondFactorPolicy c) throws Exception {
        Rule.check(new AdministratorHasSecondFactor(c.required() && !factors.any(c.by())));
        if (policy.set(c.required())) {
            record(new SecondFactorPolicySet(PeopleLife.ID, c.required(), c.by()));
        }
    }

    @CommandHandler
    void handle(AccountCommands.NoteRegisterAct c) throws Exception {
        record(new RegisterActDone(PeopleLife.ID, c.act().name(), c.by()));
    }

    private void record(PeopleEvent event) throws Exception {
        lives.loadOrCreate(PeopleLife.ID, PeopleLife::new).execute(life -> life.happen(event));
    }
}
