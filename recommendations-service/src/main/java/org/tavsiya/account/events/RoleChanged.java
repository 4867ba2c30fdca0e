package org.tavsiya.account.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** An account got another role; its sessions ended with it. */
@StoredName("account.role-changed")
@Revision("1")
public record RoleChanged(String accountId, String from, String to, String by) implements AccountEvent {}
