package org.tavsiya.account.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** All sessions of an account were ended, and nothing else was changed. */
@StoredName("account.sessions-ended")
@Revision("1")
public record SessionsEnded(String accountId, String by) implements AccountEvent {}
