package org.tavsiya.account;

import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.tavsiya.account.events.AccountCreated;
import org.tavsiya.account.events.AccountDisabled;
import org.tavsiya.account.events.AccountEnabled;
import org.tavsiya.account.events.AccountEvent;
import org.tavsiya.account.events.FirstAdministratorCreated;
import org.tavsiya.account.events.JoinedByInvitation;
import org.tavsiya.account.events.PasswordChanged;
import org.tavsiya.account.events.RoleChanged;
import org.tavsiya.account.events.SessionsEnded;
import org.tavsiya.rules.Rule;

/** Handles what is asked of an account: the table and the event in one transaction, so that nothing happens to an account unseen. */
@Component
class AccountHandling {

    private final AccountTable table;
    private final InvitationTable invitations;
    private final Repository<AccountLife> lives;

    AccountHandling(AccountTable table, InvitationTable invitations, Repository<AccountLife> lives) {
        this.table = table;
        this.invitations = invitations;
        this.lives = lives;
    }

    @CommandHandler
    void handle(AccountCommands.Create c) throws Exception {
        Account account = c.account();
        insert(account, c.at());
        record(
                account.id().equals(c.by())
                        ? new FirstAdministratorCreated(account.id())
                        : new AccountCreated(account.id(), account.role().name(), c.by()));
    }

    @CommandHandler
    void handle(AccountCommands.Join c) throws Exception {
        Account account = c.account();
        Invitation used = invitations.use(c.tokenHash(), account.id(), c.at()).orElse(null);
        Rule.check(new InvitationIsOpen(used != null));
        insert(account, c.at());
        record(new JoinedByInvitation(account.id(), used.id(), account.role().name()));
    }

    @CommandHandler
    void handle(AccountCommands.ChangeRole c) throws Exception {
        if (c.role() != Role.ADMINISTRATOR) {
            anotherAdministratorStays(c.accountId());
        }
        Role before = known(c.accountId()).role();
        if (before != c.role()) {
            table.setRole(c.accountId(), c.role());
            record(new RoleChanged(c.accountId(), before.name(), c.role().name(), c.by()));
        }
    }

    @CommandHandler
    void handle(AccountCommands.Disable c) throws Exception {
        if (c.disabled()) {
            anotherAdministratorStays(c.accountId());
        }
        if (known(c.accountId()).disabled() != c.disabled()) {
            table.setDisabled(c.accountId(), c.disabled());
            record(
                    c.disabled()
                            ? new AccountDisabled(c.accountId(), c.by())
                            : new AccountEnabled(c.accountId(), c.by()));
        }
    }

    @CommandHandler
    void handle(AccountCommands.ChangePassword c) throws Exception {
        known(c.accountId());
        table.setPassword(c.accountId(), c.hash());
        record(new PasswordChanged(c.accountId(), c.by()));
    }

    @CommandHandler
    void handle(AccountCommands.EndSessions c) throws Exception {
        known(c.accountId());
        table.endSessions(c.accountId());
        record(new SessionsEnded(c.accountId(), c.by()));
    }

    private void insert(Account account, Instant at) {
        try {
            table.insert(account, at);
        } catch (DuplicateKeyException taken) {
            Rule.check(new NameIsFree(true, account.name()));
        }
    }

    private void anotherAdministratorStays(String leaving) {
        List<Account> administrators = table.lockedAdministrators();
        Rule.check(new LastAdministratorStays(
                administrators.size() == 1 && administrators.get(0).id().equals(leaving)));
    }

    private Account known(String accountId) {
        return table.byId(accountId).orElseThrow(() -> new UnknownAccount(accountId));
    }

    /** An account of before there were events about accounts begins its stream with what happens to it next. */
    private void record(AccountEvent event) throws Exception {
        lives.loadOrCreate(event.accountId(), AccountLife::new).execute(life -> life.happen(event));
    }
}
