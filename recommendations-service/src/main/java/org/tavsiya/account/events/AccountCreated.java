package org.tavsiya.account.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** An administrator made an account. */
@StoredName("account.created")
@Revision("1")
public record AccountCreated(String accountId, String role, String by) implements AccountEvent {}
