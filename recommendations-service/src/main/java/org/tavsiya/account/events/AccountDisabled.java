package org.tavsiya.account.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** An account was closed; its sessions ended with it. */
@StoredName("account.disabled")
@Revision("1")
public record AccountDisabled(String accountId, String by) implements AccountEvent {}
