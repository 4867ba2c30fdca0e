package org.tavsiya.account;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.account.events.AccountEvent;
import org.tavsiya.account.events.RecoveryCodesMade;
import org.tavsiya.account.events.SecondFactorAdded;
import org.tavsiya.account.events.SecondFactorRemoved;
import org.tavsiya.account.factor.AppCodes;
import org.tavsiya.account.factor.Passkeys;
import org.tavsiya.account.factor.RecoveryCodes;
import org.tavsiya.rules.Rule;

/** Handles what is asked of the second factors of an account, one after the other: the tables and the event in one transaction. */
@Component
class FactorHandling {

    private static final String APP = "APP";
    private static final String PASSKEY = "PASSKEY";
    private static final String ALL = "ALL";

    private final AccountTable table;
    private final AppCodes app;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final SignInPolicy policy;
    private final Repository<AccountLife> lives;

    FactorHandling(
            AccountTable table,
            AppCodes app,
            Passkeys passkeys,
            RecoveryCodes recovery,
            SignInPolicy policy,
            Repository<AccountLife> lives) {
        this.table = table;
        this.app = app;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.policy = policy;
        this.lives = lives;
    }

    @CommandHandler
    List<String> handle(AccountCommands.ConfirmApp c) throws Exception {
        locked(c.accountId());
        boolean first = none(c.accountId());
        return app.confirm(c.accountId(), c.code()) ? added(c.accountId(), APP, first) : null;
    }

    @CommandHandler
    List<String> handle(AccountCommands.AddPasskey c) throws Exception {
        locked(c.accountId());
        boolean first = none(c.accountId());
        return passkeys.register(c.accountId(), c.challenge(), c.credential(), c.name())
                ? added(c.accountId(), PASSKEY, first)
                : null;
    }

    private List<String> added(String accountId, String kind, boolean first) throws Exception {
        record(new SecondFactorAdded(accountId, kind, accountId));
        return first ? recovery.renew(accountId) : List.of();
    }

    @CommandHandler
    void handle(AccountCommands.RemoveApp c) throws Exception {
        Account account = locked(c.accountId());
        if (app.has(account.id())) {
            app.remove(account.id());
            removed(account, APP);
        }
    }

    @CommandHandler
    void handle(AccountCommands.RemovePasskey c) throws Exception {
        Account account = locked(c.accountId());
        if (passkeys.remove(account.id(), c.passkeyId())) {
            removed(account, PASSKEY);
        }
    }

    /** What is refused here was not done: the transaction ends with it. */
    private void removed(Account account, String kind) throws Exception {
        boolean last = none(account.id());
        Rule.check(new SecondFactorStays(last && policy.demandsSecondFactorOf(account.role())));
        if (last) {
            recovery.remove(account.id());
        }
        record(new SecondFactorRemoved(account.id(), kind, account.id()));
    }

    @CommandHandler
    List<String> handle(AccountCommands.RenewRecoveryCodes c) throws Exception {
        locked(c.accountId());
        if (none(c.accountId())) {
            return List.of();
        }
        record(new RecoveryCodesMade(c.accountId(), c.accountId()));
        return recovery.renew(c.accountId());
    }

    @CommandHandler
    void handle(AccountCommands.RemoveSecondFactors c) throws Exception {
        locked(c.accountId());
        if (!none(c.accountId())) {
            app.remove(c.accountId());
            passkeys.of(c.accountId()).forEach(p -> passkeys.remove(c.accountId(), p.id()));
            recovery.remove(c.accountId());
            table.endSessions(c.accountId());
            record(new SecondFactorRemoved(c.accountId(), ALL, c.by()));
        }
    }

    private boolean none(String accountId) {
        return !app.has(accountId) && !passkeys.has(accountId);
    }

    private Account locked(String accountId) {
        return table.locked(accountId).orElseThrow(() -> new UnknownAccount(accountId));
    }

    private void record(AccountEvent event) throws Exception {
        lives.loadOrCreate(event.accountId(), AccountLife::new).execute(life -> life.happen(event));
    }
}
