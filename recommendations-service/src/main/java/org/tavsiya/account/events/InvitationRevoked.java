package org.tavsiya.account.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/** A one-time address that nobody had used is void. */
@StoredName("people.invitation-revoked")
@Revision("1")
public record InvitationRevoked(String peopleId, String invitationId, String role, String by) implements PeopleEvent {}
