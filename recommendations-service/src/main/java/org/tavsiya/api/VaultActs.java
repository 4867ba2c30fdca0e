package org.tavsiya.api;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.evidence.vault.RestrictedRights;
import org.tavsiya.evidence.vault.Vault;
import org.tavsiya.evidence.write.restricted.VaultCommand;

/** What administrators ask of the vault. */
@Component
public class VaultActs {

    private final Changes changes;
    private final RestrictedRights rights;
    private final Vault vault;

    VaultActs(Changes changes, RestrictedRights rights, Vault vault) {
        this.changes = changes;
        this.rights = rights;
        this.vault = vault;
    }

    public boolean may(String accountId) {
        return rights.has(accountId);
    }

    /** Ids of the accounts that may see what is restricted. */
    public Set<String> rights() {
        return rights.all();
    }

    public int masterKeyParts() {
        return vault.partsOfMasterKey();
    }

    public void grant(String accountId, Actor by) {
        changes.sendElsewhere(new VaultCommand.GrantRight(accountId, by), null);
    }

    public void take(String accountId, Actor by) {
        changes.sendElsewhere(new VaultCommand.TakeRight(accountId, by), null);
    }

    public void rotate(Actor by) {
        changes.sendElsewhere(new VaultCommand.RotateMasterKey(by), null);
    }

    public void forgetFormer(Actor by) {
        changes.sendElsewhere(new VaultCommand.ForgetFormerMasterKey(by), null);
    }
}
