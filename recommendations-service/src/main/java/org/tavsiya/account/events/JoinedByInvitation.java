package org.tavsiya.account.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** Somebody who was invited opened the one-time address and made the account. */
@StoredName("account.joined-by-invitation")
@Revision("1")
public record JoinedByInvitation(String accountId, String invitationId, String role) implements AccountEvent {

    @Override
    public String by() {
        return accountId;
    }
}
