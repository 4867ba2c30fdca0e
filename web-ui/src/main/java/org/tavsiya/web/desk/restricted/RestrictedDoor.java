package org.tavsiya.web.desk.restricted;

import org.springframework.stereotype.Component;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.VaultActs;

/** Whether the menu leads somebody to what is restricted. */
@Component("restrictedDoor")
class RestrictedDoor {

    private final VaultActs vault;

    RestrictedDoor(VaultActs vault) {
        this.vault = vault;
    }

    /** @param who null for nobody */
    public boolean opens(SignedIn who) {
        return who != null && vault.may(who.actor().id());
    }
}
