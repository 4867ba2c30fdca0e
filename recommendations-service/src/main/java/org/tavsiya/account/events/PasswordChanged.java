package org.tavsiya.account.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** An account got another password, by its owner or by an administrator; its other sessions ended with it. */
@StoredName("account.password-changed")
@Revision("1")
public record PasswordChanged(String accountId, String by) implements AccountEvent {}
