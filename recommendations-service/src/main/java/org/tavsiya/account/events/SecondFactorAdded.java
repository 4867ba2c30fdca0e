package org.tavsiya.account.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * An account can be signed in to with one more proof.
 *
 * @param kind APP or PASSKEY
 */
@StoredName("account.second-factor-added")
@Revision("1")
public record SecondFactorAdded(String accountId, String kind, String by) implements AccountEvent {}
