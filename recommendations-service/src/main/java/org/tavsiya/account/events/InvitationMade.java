package org.tavsiya.account.events;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * Somebody may make an account with a one-time address. The address is in no event.
 *
 * @param role the role that the account will have
 * @param expiresAt until when the address is good
 */
@StoredName("people.invitation-made")
@Revision("1")
public record InvitationMade(String peopleId, String invitationId, String role, Instant expiresAt, String by)
        implements PeopleEvent {}
