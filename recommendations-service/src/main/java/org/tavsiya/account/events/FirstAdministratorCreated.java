package org.tavsiya.account.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** The first administrator made the first account, with the one-time secret of the start. */
@StoredName("account.first-administrator-created")
@Revision("1")
public record FirstAdministratorCreated(String accountId) implements AccountEvent {

    @Override
    public String by() {
        return accountId;
    }
}
