package org.tavsiya.account.events;

import org.axonframework.serialization.Revision;
import org.tavsiya.eventlog.StoredName;

/**
 * Whether reviewers and administrators need a second factor.
 *
 * @param required from then on, at each one's next sign-in
 */
@StoredName("people.second-factor-policy-set")
@Revision("1")
public record SecondFactorPolicySet(String peopleId, boolean required, String by) implements PeopleEvent {}
