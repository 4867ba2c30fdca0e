package org.tavsiya.account.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** An account got new recovery codes; the ones before are void. */
@StoredName("account.recovery-codes-made")
@Revision("1")
public record RecoveryCodesMade(String accountId, String by) implements AccountEvent {}
