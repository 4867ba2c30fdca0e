package org.tavsiya.account.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * A proof of an account is gone.
 *
 * @param kind APP, PASSKEY, or ALL where an administrator took everything, because it was lost
 */
@StoredName("account.second-factor-removed")
@Revision("1")
public record SecondFactorRemoved(String accountId, String kind, String by) implements AccountEvent {}
