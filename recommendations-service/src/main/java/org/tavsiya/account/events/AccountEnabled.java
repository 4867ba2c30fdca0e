package org.tavsiya.account.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** A closed account was opened again. */
@StoredName("account.enabled")
@Revision("1")
public record AccountEnabled(String accountId, String by) implements AccountEvent {}
