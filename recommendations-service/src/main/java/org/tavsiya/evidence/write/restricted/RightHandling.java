package org.tavsiya.evidence.write.restricted;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.evidence.events.FormerMasterKeyForgotten;
import org.tavsiya.evidence.events.MasterKeyRotated;
import org.tavsiya.evidence.events.RightGranted;
import org.tavsiya.evidence.events.RightTaken;
import org.tavsiya.evidence.events.VaultEvent;
import org.tavsiya.evidence.vault.RestrictedRights;
import org.tavsiya.evidence.vault.Vault;
import org.tavsiya.evidence.write.restricted.VaultCommand.ForgetFormerMasterKey;
import org.tavsiya.evidence.write.restricted.VaultCommand.GrantRight;
import org.tavsiya.evidence.write.restricted.VaultCommand.RotateMasterKey;
import org.tavsiya.evidence.write.restricted.VaultCommand.TakeRight;
import org.tavsiya.rules.Rule;

/** Handles what administrators do with the vault without seeing into it: who has the right, which master key wraps the others. */
@Component
class RightHandling {

    private final Vault vault;
    private final RestrictedRights rights;
    private final Accounts accounts;
    private final Repository<VaultLife> lives;

    RightHandling(Vault vault, RestrictedRights rights, Accounts accounts, Repository<VaultLife> lives) {
        this.vault = vault;
        this.rights = rights;
        this.accounts = accounts;
        this.lives = lives;
    }

    @CommandHandler
    void handle(GrantRight c) throws Exception {
        Rule.check(
                new AccountIsKnown(accounts.all().stream().map(Account::id).anyMatch(c.accountId()::equals)),
                new NobodyGrantsThemselves(c.accountId(), c.by().id()));
        if (!rights.has(c.accountId())) {
            rights.grant(c.accountId());
            happen(new RightGranted(c.accountId(), c.by().id(), c.by().role().name()));
        }
    }

    @CommandHandler
    void handle(TakeRight c) throws Exception {
        if (rights.has(c.accountId())) {
            rights.take(c.accountId());
            happen(new RightTaken(c.accountId(), c.by().id(), c.by().role().name()));
        }
    }

    @CommandHandler
    void handle(RotateMasterKey c) throws Exception {
        vault.rotateMasterKey();
        happen(new MasterKeyRotated(c.by().id(), c.by().role().name()));
    }

    @CommandHandler
    void handle(ForgetFormerMasterKey c) throws Exception {
        if (vault.partsOfMasterKey() > 1) {
            vault.forgetFormerMasterKey();
            happen(new FormerMasterKeyForgotten(c.by().id(), c.by().role().name()));
        }
    }

    private void happen(VaultEvent event) throws Exception {
        lives.loadOrCreate(event.stream(), VaultLife::new).execute(life -> life.happen(event));
    }
}
